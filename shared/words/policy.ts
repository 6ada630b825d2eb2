import { z } from "zod";
import { criterionSchema } from "./criterion.ts";
import { decisionKinds } from "./decision.ts";
import { roles } from "./person.ts";

/** The desk's rules. Changed only through the log; `version` counts the changes. */
export const policySchema = z.strictObject({
  format: z.literal("policy/1"),
  version: z.int().min(1),
  approvers: z.array(z.enum(roles)).min(1),
  /** `all`: every claim needs a verdict; `flagged`: only those that the checker does not find supported. */
  judge: z.enum(["all", "flagged"]),
  fourEyes: z.boolean(),
  /** Reason codes per decision; a decision with codes must name one of them. */
  reasons: z.partialRecord(
    z.enum(decisionKinds),
    z.array(z.strictObject({ code: z.string().regex(/^[a-z][a-z0-9-]*$/), label: z.string().min(1) })),
  ),
  rubric: z.array(criterionSchema),
  disclosure: z.string().min(20),
});

export type Policy = Readonly<z.infer<typeof policySchema>>;
