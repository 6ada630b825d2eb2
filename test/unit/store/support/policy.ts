import defaultPolicy from "../../../../resources/policy.json" with { type: "json" };
import { policySchema } from "../../../../shared/words/policy.ts";

/** The policy that a desk begins with. */
export const policy = policySchema.parse(defaultPolicy);
