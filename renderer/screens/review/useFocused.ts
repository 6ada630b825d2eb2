import { createContext, useContext } from "react";
import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";

/** The id of the claim in hand, as the panels around the draft show it. */
export const FocusInHand = createContext<string | null>(null);

/** The claim in hand with its place among the claims, or null for none. */
export function useFocused(review: Review): { readonly claim: ReviewClaim; readonly index: number } | null {
  return findFocused(review, useContext(FocusInHand));
}

export function findFocused(
  { claims }: Review,
  focus: string | null,
): { readonly claim: ReviewClaim; readonly index: number } | null {
  const index = claims.findIndex((claim) => claim.id === focus);
  const claim = claims[index];
  return claim === undefined ? null : { claim, index };
}
