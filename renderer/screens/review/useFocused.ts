import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { useStores } from "../../stores/stores.ts";

/** The claim in hand with its place among the claims, or null for none. */
export function useFocused(review: Review): { readonly claim: ReviewClaim; readonly index: number } | null {
  const focus = useStores().review((state) => state.focus);
  const index = review.claims.findIndex((claim) => claim.id === focus);
  const claim = review.claims[index];
  return claim === undefined ? null : { claim, index };
}
