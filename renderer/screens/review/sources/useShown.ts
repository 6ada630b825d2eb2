import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Span } from "../../../../shared/words/span.ts";
import { useStores } from "../../../stores/stores.ts";
import type { Overlay } from "../passages.ts";

type Place = RefObject<HTMLElement | null>;

/**
 * Keeps in view within its pane what is shown of a source: the evidence of the claim in hand, again whenever the person asks
 * for it, the passage that is chosen, the place that Find is at; whichever of them came last, also when the pane is another size.
 */
export function useShown(
  place: Place,
  evidence: readonly Overlay[],
  chosen: Span | null,
  found: { readonly now: number },
): void {
  const { review: store } = useStores();
  const last = useRef<string | null>(null);
  useLayoutEffect(
    () =>
      onResize(
        place.current?.closest(".source"),
        () => last.current !== null && show(place.current, last.current),
      ),
    [place],
  );
  useLayoutEffect(() => {
    const main = (["now", "word"] as const).find((kind) => evidence.some((overlay) => overlay.kind === kind));
    if (main === undefined) return undefined;
    bring(place, last, `.over-${main}`);
    return store.subscribe(
      (now, before) => now.evidenceAsked !== before.evidenceAsked && bring(place, last, `.over-${main}`),
    );
  }, [store, place, evidence]);
  useLayoutEffect(() => {
    if (chosen !== null) bring(place, last, ".over-chosen");
  }, [place, chosen]);
  useLayoutEffect(() => {
    if (found.now >= 0) bring(place, last, ".over-found-now");
  }, [place, found]);
}

function bring(place: Place, last: { current: string | null }, selector: string): void {
  last.current = selector;
  show(place.current, selector);
}

/** The pane is smaller or larger than it was: what stood in view may not any more. */
function onResize(pane: Element | null | undefined, run: () => void): () => void {
  if (!pane || typeof ResizeObserver === "undefined") return () => undefined;
  const observer = new ResizeObserver(run);
  observer.observe(pane);
  return () => observer.disconnect();
}

/** Brings something into view; once more after a frame, when the paragraphs around it have got their real heights. */
function show(place: HTMLElement | null, selector: string): void {
  scrollTo(place, selector);
  requestAnimationFrame(() => scrollTo(place, selector));
}

/** Scrolls the pane only if the element is not in view already, and leaves some text around it. */
function scrollTo(place: HTMLElement | null, selector: string): void {
  const element = place?.querySelector(selector);
  const pane = place?.closest(".source");
  if (!element || !pane) return;
  const [at, view] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  const isInView = at.top >= view.top + 24 && at.bottom <= view.bottom - 48;
  if (!isInView) pane.scrollTop += at.top - view.top - view.height / 4;
}
