import type { Review, ReviewCriterion } from "../../../shared/api/answers.ts";
import type { Span } from "../../../shared/words/span.ts";

/** Whether a question is the one about words that are not written for readers. */
export function asksForLeftovers({ check }: Pick<ReviewCriterion, "check">): boolean {
  return check?.kind === "no_leftovers";
}

/** The words of the draft that nobody wrote for readers, until somebody answered that they may stay or let them stand. */
export function leftoversOf({ rubric, text }: Pick<Review, "rubric" | "text">): readonly Span[] {
  return rubric
    .filter(
      (criterion) => asksForLeftovers(criterion) && criterion.answer !== "yes" && criterion.waiver === null,
    )
    .flatMap(({ found }) => found?.places ?? [])
    .filter(({ start, end, words }) => text.slice(start, end) === words)
    .map(({ start, end }) => ({ start, end }));
}
