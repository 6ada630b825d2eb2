import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { shownReview } from "../../stores/shownReview.ts";
import { useStores } from "../../stores/stores.ts";

type Act = (claim: ReviewClaim, review: Review) => Promise<unknown>;

/**
 * Acts on the claim in hand. A key that is pressed while the desk is still busy with the one before waits for it, and means
 * the claim that is in hand then. What is typed is saved first: a claim of a text that is not saved has no name on the desk.
 */
export function useInTurn(): (act: Act) => void {
  const { review: store } = useStores();
  return (act) =>
    void store.getState().inTurn(async () => {
      await store.getState().save();
      const { focus } = store.getState();
      const review = shownReview(store.getState());
      const claim = review?.claims.find(({ id }) => id === focus);
      if (review !== null && claim !== undefined) await act(claim, review);
    });
}
