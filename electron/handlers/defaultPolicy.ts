import policy from "../../resources/policy.json" with { type: "json" };
import { policySchema, type Policy } from "../../shared/words/policy.ts";

/** The policy that a new desk begins with. */
export const defaultPolicy: Policy = policySchema.parse(policy);
