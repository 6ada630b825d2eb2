import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { useInHand } from "./useInHand.ts";

/** The claim in hand with its place among the claims, or null for none. */
export function useFocused(review: Review): { readonly claim: ReviewClaim; readonly index: number } | null {
  return findFocused(review, useInHand().focus);
}

export function findFocused(
  { claims }: Review,
  focus: string | null,
): { readonly claim: ReviewClaim; readonly index: number } | null {
  const index = claims.findIndex((claim) => claim.id === focus);
  const claim = claims[index];
  return claim === undefined ? null : { claim, index };
}
