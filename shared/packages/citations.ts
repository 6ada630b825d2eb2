import { mapCodePoints } from "../text/offsets.ts";
import { plainTextOf, type PlainText } from "../text/plain.ts";
import type { Citation } from "../words/article.ts";
import type { Span } from "../words/span.ts";
import { keepText } from "./delivered.ts";
import type { IncomingSource } from "./incoming.ts";
import type { DeliveredCitation } from "./packageSchema.ts";

/**
 * Places the citations of a package. `start` and `end` count code points of the body as delivered; the spans that come back are
 * UTF-16 offsets of the raw revision, in which the body begins at `bodyStart`. Where position and quote disagree, a unique quote
 * wins, else the citation is unplaced.
 */
export function placeCitations(
  delivered: readonly DeliveredCitation[],
  body: string,
  revision: { readonly text: string; readonly bodyStart: number },
  sources: readonly IncomingSource[],
): readonly Citation[] {
  if (delivered.length === 0) return [];
  const positionOf = createPositions(body, revision.bodyStart);
  let plain: PlainText | null = null;
  const readPlain = (): PlainText => (plain ??= plainTextOf(revision.text));
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  return delivered.map((citation) => {
    const sourceQuote = citation.sourceQuote === null ? null : keepText(citation.sourceQuote).text;
    const sourceText = texts.get(citation.source) ?? null;
    return {
      ...placeDraftQuote(citation, positionOf(citation), revision, readPlain),
      source: citation.source,
      sourceQuote,
      passage: sourceText === null || sourceQuote === null ? null : findUnique(sourceText, sourceQuote, 0),
    };
  });
}

/** Where a citation says that its words stand, in the raw revision; null where that is no place in the body. */
function createPositions(body: string, bodyStart: number): (citation: DeliveredCitation) => Span | null {
  const points = mapCodePoints(body);
  const kept = keepText(body);
  return (citation) => {
    const from = points.toUtf16(citation.start ?? -1);
    const to = points.toUtf16(citation.end ?? -1);
    if (from === null || to === null) return null;
    const [start, end] = [bodyStart + kept.keptOffset(from), bodyStart + kept.keptOffset(to)];
    return start < end ? { start, end } : null;
  };
}

function placeDraftQuote(
  citation: DeliveredCitation,
  position: Span | null,
  revision: { readonly text: string; readonly bodyStart: number },
  readPlain: () => PlainText,
): Pick<Citation, "quote" | "draft"> {
  const quote = keepText(citation.quote ?? "").text;
  if (quote === "")
    return {
      quote: position === null ? "" : revision.text.slice(position.start, position.end),
      draft: position,
    };
  if (position !== null && revision.text.slice(position.start, position.end) === quote)
    return { quote, draft: position };
  if (revision.text.includes(quote, revision.bodyStart))
    return { quote, draft: findUnique(revision.text, quote, revision.bodyStart) };
  if (revision.text.includes(quote)) return { quote, draft: findUnique(revision.text, quote, 0) };
  return { quote, draft: findRead(readPlain(), quote) };
}

/** Where words stand, exactly once, in what a reader reads: a pipeline may quote without the markup among the words. */
function findRead(plain: PlainText, words: string): Span | null {
  const span = findUnique(plain.text, words, 0);
  return span === null ? null : plain.rawSpanWithMarks(span);
}

/** Where the words stand at or after `from`, if they stand there exactly once (overlapping places count as two). */
function findUnique(text: string, words: string, from: number): Span | null {
  if (words === "") return null;
  const start = text.indexOf(words, from);
  if (start === -1 || text.includes(words, start + 1)) return null;
  return { start, end: start + words.length };
}
