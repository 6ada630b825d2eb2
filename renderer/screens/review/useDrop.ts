import type { DragEvent } from "react";
import { useStores } from "../../stores/stores.ts";

/** Takes in hand the claim that a chosen passage is dropped on, so that it can be tied to it. */
export function useDrop(): {
  readonly onDragOverCapture: (event: DragEvent) => void;
  readonly onDropCapture: (event: DragEvent) => void;
} {
  const { review: store } = useStores();
  const isChosen = (): boolean => store.getState().chosen !== null;
  return {
    onDragOverCapture: (event) => {
      if (isChosen()) event.preventDefault();
    },
    onDropCapture: (event) => {
      if (!isChosen()) return;
      event.preventDefault();
      event.stopPropagation();
      const mark = (event.target as Element).closest<HTMLElement>("[data-claim]");
      const { chosen, focusClaim, showSource } = store.getState();
      if (mark === null || chosen === null) return;
      focusClaim(mark.dataset["claim"] ?? null);
      // The claim has its own evidence in another source perhaps: the passage in hand stays before the eyes.
      showSource(chosen.source);
    },
  };
}
