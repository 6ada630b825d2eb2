import { createPlacing, type PlacePassage } from "../anchors/placing.ts";
import type { CheckRecord } from "../words/claim.ts";
import type { Span, TextHash } from "../words/span.ts";

/** A passage of a source; `text` names the source's text that it is of. */
export type SourcePassage = Span & { readonly source: string; readonly text: TextHash };

/** Where a passage stands in the texts that the sources have now, or null where it is lost. */
export type CarryPassage = (passage: SourcePassage) => SourcePassage | null;

/**
 * Carries passages into the texts that the sources of a check have: as they are where their source has the same text, else
 * to the same words where it is certain that these are they (see `createPlacing`). They never come to stand at other words.
 */
export function createPassageCarrying(
  sources: CheckRecord["sources"],
  readText: (text: TextHash) => string,
): CarryPassage {
  const placings = new Map<string, PlacePassage>();
  return (passage) => {
    const { source, start, end } = passage;
    const text = sources.find(({ id }) => id === source)?.text ?? null;
    if (text === null || text === passage.text) return text === null ? null : passage;
    const between = `${passage.text} ${text}`;
    const place = placings.get(between) ?? createPlacing(readText(passage.text), readText(text));
    placings.set(between, place);
    const placed = place({ start, end });
    return placed === null ? null : { source, text, ...placed };
  };
}
