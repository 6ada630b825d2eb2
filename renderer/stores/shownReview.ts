import type { Review } from "../../shared/api/answers.ts";
import type { ReviewState } from "./reviewState.ts";

/** The review as the screen shows it: of what is typed, as far as it is checked, else the one that stands. */
export function shownReview({ live, review }: Pick<ReviewState, "live" | "review">): Review | null {
  return live ?? review;
}
