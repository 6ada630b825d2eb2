import { useCallback, useMemo } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import type { ReviewState } from "../../stores/reviewState.ts";
import { shownReview } from "../../stores/shownReview.ts";
import { useStores } from "../../stores/stores.ts";
import { useAfterPaint } from "./useAfterPaint.ts";
import type { InHand } from "./useInHand.ts";

/** What the panels around the draft show. */
export type InPanels = { readonly review: Review; readonly inHand: InHand };

/**
 * The review and what is in hand of it for the panels; null where the article is not open. While somebody types, they follow
 * a frame behind the draft, whose marks come first.
 */
export function usePanels(article: string): InPanels | null {
  const { review: store } = useStores();
  const review = store((state) => (state.article === article ? shownReview(state) : null));
  const focus = store((state) => state.focus);
  const passage = store((state) => state.passage);
  const source = store((state) => state.source);
  const isTyping = store((state) => state.typed !== null);
  const inHand = useMemo(() => ({ focus, passage, source }), [focus, passage, source]);
  const now = useMemo(() => (review === null ? null : { review, inHand }), [review, inHand]);
  const isOvertaken = useCallback(() => isTypedOver(store.getState()), [store]);
  const painted = useAfterPaint(now, isTyping, isOvertaken);
  return now === null ? null : (painted ?? now);
}

/** Whether somebody typed more than is checked: what the checker says of that is on its way. */
function isTypedOver(state: ReviewState): boolean {
  return state.typed !== null && state.typed !== shownReview(state)?.text;
}
