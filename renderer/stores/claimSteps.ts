import type { Obstacle, Review, ReviewClaim } from "../../shared/api/answers.ts";

type Claims = readonly ReviewClaim[];

/** The claim before or after one in the order of the text; at either end, the same; without one, the first. */
export function stepFrom(claims: Claims, focus: string | null, by: 1 | -1): string | null {
  const at = claims.findIndex((claim) => claim.id === focus);
  if (at < 0) return claims[0]?.id ?? null;
  return claims[Math.min(claims.length - 1, Math.max(0, at + by))]?.id ?? null;
}

/**
 * The next claim that stands in the way of approval, after the focused one and round the end: first those that wait
 * for a verdict, and once there are none, those whose verdict has to be settled. Null where nothing is open.
 */
export function nextOpen(review: Review, focus: string | null): string | null {
  const at = review.claims.findIndex((claim) => claim.id === focus);
  const round = [...review.claims.slice(at + 1), ...review.claims.slice(0, at + 1)];
  const firstOf = (kind: Obstacle["kind"]): string | undefined => {
    const open = new Set(review.obstacles.filter((one) => one.kind === kind).flatMap(({ claims }) => claims));
    return round.find((claim) => open.has(claim.id))?.id;
  };
  return firstOf("claims_unjudged") ?? firstOf("claims_standing") ?? firstOf("source_missing") ?? null;
}

/**
 * Where the focus goes when a review takes the place of another: to the same claim, to the one that follows it,
 * else to the one that now stands nearest to where it stood.
 */
export function followFocus(before: Review | null, after: Review, focus: string | null): string | null {
  if (focus === null) return null;
  const same = sameClaim(after, focus);
  if (same !== null) return same;
  const start = before?.claims.find((claim) => claim.id === focus)?.start;
  if (start === undefined) return after.claims[0]?.id ?? null;
  const distance = (claim: ReviewClaim) => Math.abs(claim.start - start);
  return (
    after.claims.reduce<ReviewClaim | null>(
      (best, claim) => (best === null || distance(claim) < distance(best) ? claim : best),
      null,
    )?.id ?? null
  );
}

/** The claim itself where it still stands, else the one that says it takes its place; null where neither is there. */
export function sameClaim({ claims }: Pick<Review, "claims">, focus: string | null): string | null {
  if (claims.some(({ id }) => id === focus)) return focus;
  return claims.find(({ follows }) => focus !== null && follows === focus)?.id ?? null;
}

/** Where steps begin while no claim is in hand: the last claim that begins before a place of the text; null for none. */
export function claimBefore(claims: Claims, place: number | null): string | null {
  return claims.findLast(({ start }) => place !== null && start < place)?.id ?? null;
}
