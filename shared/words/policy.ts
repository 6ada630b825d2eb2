import { z } from "zod";
import { decisionKinds } from "./decision.ts";
import { roles } from "./person.ts";

/** One question that an article must pass. `id` is what log entries and the command line name. */
export const criterionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  question: z.string().min(1),
  help: z.string(),
  required: z.boolean(),
});

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

export type Criterion = Readonly<z.infer<typeof criterionSchema>>;
export type Policy = Readonly<z.infer<typeof policySchema>>;
