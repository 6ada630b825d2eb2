import { useLayoutEffect, useMemo, useRef, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { wholeWords } from "../../../../shared/text/wholeWords.ts";
import { useStores } from "../../../stores/stores.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { passagesOf, type Passage } from "../passages.ts";
import { foundIn, type Find } from "../useFind.ts";
import { useStable } from "../useStable.ts";
import { useFocused } from "../useFocused.ts";
import { useInHand } from "../useInHand.ts";
import { chunksOf } from "./chunks.ts";
import { chosenOverlay, overlaysOf } from "./overlays.ts";
import { ParagraphChunk } from "./ParagraphChunk.tsx";
import { PassageRules } from "./PassageRules.tsx";
import { selectedPassage } from "./selectedPassage.ts";

type Props = {
  readonly review: Review;
  readonly source: string;
  readonly text: string;
  readonly find: Find;
  readonly onPassage: (passage: Passage) => void;
};

/** A source's text in paragraphs, a chunk at a time; chunks far from view are only as high as their words. */
export function SourceParagraphs({ review, source, text, find, onPassage }: Props): ReactNode {
  const claim = useFocused(review)?.claim ?? null;
  const { review: store } = useStores();
  const { passage } = useInHand();
  const chosen = store((state) => (state.chosen?.source === source ? state.chosen : null));
  const { texts, now } = find;
  const found = useMemo(() => foundIn({ texts, now }, source), [texts, now, source]);
  const chunks = useMemo(() => chunksOf(paragraphsOf(text)), [text]);
  // While somebody types, the claims are new at each key, and what they rest on seldom is.
  const passages = useStable(useMemo(() => passagesOf(review.claims, source), [review.claims, source]));
  const evidence = useStable(
    useMemo(() => overlaysOf(claim, source, passage, found), [claim, source, passage, found]),
  );
  const overlays = useMemo(() => [...evidence, ...chosenOverlay(chosen)], [evidence, chosen]);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const main = (["now", "word"] as const).find((kind) => evidence.some((overlay) => overlay.kind === kind));
    if (main === undefined) return undefined;
    show(place.current, `.over-${main}`);
    return onResize(place.current?.closest(".source"), () => show(place.current, `.over-${main}`));
  }, [evidence]);
  useLayoutEffect(() => {
    if (chosen !== null) show(place.current, ".over-chosen");
  }, [chosen]);
  useLayoutEffect(() => {
    if (found.now >= 0) show(place.current, ".over-found-now");
  }, [found]);
  const select = (): void => {
    const span = place.current === null ? null : selectedPassage(place.current, window.getSelection());
    if (span !== null) store.getState().choose({ source, ...wholeWords(text, span) });
  };
  return (
    <div ref={place} className="source-text" onMouseUp={select}>
      <PassageRules place={place} passages={passages} focus={claim?.id ?? null} />
      {chunks.map((chunk) => (
        <ParagraphChunk
          key={chunk.start}
          text={text}
          chunk={chunk}
          passages={passages}
          overlays={overlays}
          focus={claim?.id ?? null}
          onPassage={onPassage}
        />
      ))}
    </div>
  );
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
