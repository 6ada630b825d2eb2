import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { runsOf, type Overlay, type Passage } from "../passages.ts";
import { guessHeight, type Chunk } from "./chunks.ts";
import { SourceParagraph } from "./SourceParagraph.tsx";

type Props = {
  readonly text: string;
  readonly chunk: Chunk;
  readonly passages: readonly Passage[];
  readonly overlays: readonly Overlay[];
  /** The id of the claim in hand. */
  readonly focus: string | null;
  readonly onPassage: (passage: Passage) => void;
};

/** Some paragraphs of a source: drawn near the view and where something is shown in them, else left blank. */
export function ParagraphChunk({ text, chunk, passages, overlays, focus, onPassage }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place, chunk.start === 0);
  const isShown = overlays.some(
    ({ kind, start, end }) =>
      (kind === "now" || kind === "found-now" || kind === "chosen") && start < chunk.end && end > chunk.start,
  );
  if (!isNear && !isShown) return <div ref={place} style={{ height: guessHeight(chunk) }} />;
  return (
    <div ref={place}>
      {chunk.paragraphs.map((paragraph) => (
        <SourceParagraph
          key={paragraph.start}
          text={text}
          runs={runsOf(paragraph, passages, overlays)}
          focus={focus}
          onPassage={onPassage}
        />
      ))}
    </div>
  );
}

/** Whether an element is within some screens of its pane's view; once it was, it stays drawn. */
function useIsNear(place: RefObject<HTMLElement | null>, isFirst: boolean): boolean {
  const [isNear, setNear] = useState(isFirst || typeof IntersectionObserver === "undefined");
  useEffect(() => {
    const element = place.current;
    if (element === null || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { root: element.closest(".source"), rootMargin: "1200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, isNear]);
  return isNear;
}
