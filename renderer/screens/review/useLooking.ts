import { useEffect } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { passagesOfClaim } from "../../../shared/review/claimEvidence.ts";
import { useStores } from "../../stores/stores.ts";
import { useFocused } from "./useFocused.ts";
import { useInHand } from "./useInHand.ts";

/**
 * Keeps which passages a person has had before their eyes: the passage of the claim in hand counts once it was painted in view,
 * and one that has to be scrolled to, once it was.
 */
export function useLooking(review: Review): void {
  const { review: store } = useStores();
  const claim = useFocused(review)?.claim ?? null;
  const { passage: index, source: open } = useInHand();
  const passage = claim === null ? undefined : passagesOfClaim(claim)[index];
  const isTabOpen = open === passage?.source;
  const text = review.sources.find(({ id }) => id === passage?.source)?.text ?? null;
  const isLoaded = store((state) => text !== null && state.texts[text] !== undefined);
  const id = claim?.id ?? null;
  useEffect(() => {
    if (id === null || !isTabOpen || !isLoaded) return undefined;
    const look = (): void => {
      if (isInView(document.querySelector(".source .over-now"))) store.getState().look(id, index);
    };
    // The second frame comes after the first was painted with the passage in its place.
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
    window.addEventListener("scroll", look, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", look, { capture: true });
    };
  }, [store, id, index, isTabOpen, isLoaded]);
}

function isInView(element: Element | null): boolean {
  const pane = element?.closest(".source");
  if (!element || !pane || document.hidden) return false;
  const [at, view] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  const bottom = Math.min(view.bottom, window.innerHeight);
  return at.bottom >= Math.max(view.top, 0) && at.top <= bottom;
}
