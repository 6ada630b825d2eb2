import type { Review, ReviewClaim } from "../api/answers.ts";
import type { Tie } from "../words/judgement.ts";

/** Whether the source of a tie still has the text that the passage is of, so that it can be tied again as it was. */
export function isOfStandingText({ source, text }: Tie, { sources }: Pick<Review, "sources">): boolean {
  return sources.some((one) => one.id === source && one.text === text);
}

/** Why a passage that was tied to the claim before is not tied to this one, as a clause. */
export function whyUntied(
  tie: Tie,
  { words, before }: Pick<ReviewClaim, "words" | "before">,
  review: Pick<Review, "sources">,
): string {
  const source = review.sources.find(({ id }) => id === tie.source);
  if (source === undefined) return "its source is gone";
  if (source.text === null) return "the text of its source is missing";
  if (!isOfStandingText(tie, review))
    return "its source has another text, in which the passage has no certain place";
  return before?.words === words ? "the claim was shaped anew" : "the words of the claim have changed";
}
