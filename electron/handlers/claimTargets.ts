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
  throw noSuchClaim(review, id);
}

/** The refusal of an id of which no claim stands in the text; it says which took its place, where one did. */
export function noSuchClaim(
  { article, claims }: Pick<ReviewToGate, "article" | "claims">,
  id: string,
): Refusal {
  const successor = claims.find(({ follows }) => follows === id);
  const instead = successor === undefined ? "" : `; ${successor.id} has taken its place`;
  return new Refusal("input", `"${article.slug}" has no claim ${id} now${instead}.`);
}
