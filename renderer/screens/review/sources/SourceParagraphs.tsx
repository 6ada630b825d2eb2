import { useMemo, useRef, type ReactNode } from "react";
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
import { chosenOverlay, foundOverlays, overlaysOf } from "./overlays.ts";
import { ParagraphChunk } from "./ParagraphChunk.tsx";
import { PassageRules } from "./PassageRules.tsx";
import { selectedPassage } from "./selectedPassage.ts";
import { useShown } from "./useShown.ts";

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
  const evidence = useStable(useMemo(() => overlaysOf(claim, source, passage), [claim, source, passage]));
  const overlays = useMemo(
    () => [...evidence, ...foundOverlays(found), ...chosenOverlay(chosen)],
    [evidence, found, chosen],
  );
  const place = useRef<HTMLDivElement>(null);
  useShown(place, evidence, chosen, found);
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
