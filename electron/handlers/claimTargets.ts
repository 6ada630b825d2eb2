import { Refusal } from "../../shared/api/api.ts";
import type { ReviewClaim } from "../../shared/api/answers.ts";
import type { ReviewToGate } from "../../shared/review/obstacle.ts";

/** A claim that an act names; `claim` is null where it has lost its place in the text. */
export type Target = Pick<ReviewClaim, "id" | "words" | "judgement" | "waiver"> & {
  readonly claim: ReviewClaim | null;
};

/** The claim of that id. Throws `Refusal` (`input`) where the article has none, and says which one took its place. */
export function findTarget(review: ReviewToGate, id: string): Target {
  const claim = review.claims.find((one) => one.id === id);
  if (claim !== undefined) {
    const { words, judgement, waiver } = claim;
    return { id, words, judgement, waiver, claim };
  }
  const lost = review.lost.find((one) => one.id === id);
  if (lost !== undefined)
    return {
      id,
      words: lost.words,
      judgement: lost.judgement as Target["judgement"],
      waiver: lost.waiver,
      claim: null,
    };
  const successor = review.claims.find(({ follows }) => follows === id);
  const instead = successor === undefined ? "" : `; ${successor.id} has taken its place`;
  throw new Refusal("input", `"${review.article.slug}" has no claim ${id} now${instead}.`);
}
