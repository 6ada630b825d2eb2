import type { Review, ReviewClaim } from "../../shared/api/answers.ts";
import { numberChanges } from "../../shared/diff/changes.ts";
import { diffTexts } from "../../shared/diff/diffTexts.ts";
import type { Span } from "../../shared/words/span.ts";

type Places = Pick<Review, "text"> & {
  readonly claims: readonly Pick<ReviewClaim, "id" | "start" | "end">[];
};

/**
 * The claim at the first words that came with another text: the one that has most of them, of several the shortest. Where no
 * words came, the nearest to where some went. Null where the texts are alike, and where nothing is claimed.
 */
export function claimComeBack(before: string, { text, claims }: Places): string | null {
  const { changes } = numberChanges(diffTexts(before, text));
  const places = changes.map(({ after }) => after);
  const place = places.find(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))) ?? places[0];
  if (place === undefined) return null;
  const [nearest] = claims.toSorted(
    (one, other) => gap(one, place) - gap(other, place) || one.end - one.start - (other.end - other.start),
  );
  return nearest?.id ?? null;
}

/** How far two places are from each other; below nothing, how much they share. */
function gap(one: Span, other: Span): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}
