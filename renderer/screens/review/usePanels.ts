import { useMemo } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { shownReview } from "../../stores/shownReview.ts";
import { useStores } from "../../stores/stores.ts";
import { useAfterPaint } from "./useAfterPaint.ts";

/** What the panels around the draft show. */
export type InPanels = { readonly review: Review; readonly focus: string | null };

/**
 * The review and the claim in hand for the panels; null where the article is not open. While somebody types, they follow a
 * frame behind the draft, whose marks come first.
 */
export function usePanels(article: string): InPanels | null {
  const { review: store } = useStores();
  const review = store((state) => (state.article === article ? shownReview(state) : null));
  const focus = store((state) => state.focus);
  const isTyping = store((state) => state.typed !== null);
  const now = useMemo(() => (review === null ? null : { review, focus }), [review, focus]);
  const painted = useAfterPaint(now, isTyping);
  return now === null ? null : (painted ?? now);
}
