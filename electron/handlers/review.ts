import type { Handlers } from "../../shared/api/api.ts";
import type { Desk } from "../store/desk.ts";
import { getPerson } from "./people.ts";
import { readReview } from "./readReview.ts";

/** One article, whole. Read in one transaction, so that no other process's act falls between its parts. */
export function createReviewHandlers(desk: Desk): Pick<Handlers, "review"> {
  return {
    review: ({ article, as }) =>
      desk.db.transaction(() => readReview(desk, article, as === undefined ? null : getPerson(desk, as)))(),
  };
}
