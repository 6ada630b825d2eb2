import type { Status } from "../../shared/words/article.ts";

/** Statuses in the order of the work, as rail and queue list them. */
export const workOrder = [
  "new",
  "in_review",
  "returned",
  "approved",
  "rejected",
] as const satisfies readonly Status[];
