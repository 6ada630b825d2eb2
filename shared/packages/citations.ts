import { mapCodePoints } from "../text/offsets.ts";
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
  const points = mapCodePoints(body);
  const kept = keepText(body);
  const positionOf = (citation: DeliveredCitation): Span | null => {
    const start = points.toUtf16(citation.start ?? -1);
    const end = points.toUtf16(citation.end ?? -1);
    if (start === null || end === null || start >= end) return null;
    return {
      start: revision.bodyStart + kept.keptOffset(start),
      end: revision.bodyStart + kept.keptOffset(end),
    };
  };
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  return delivered.map((citation) => {
    const sourceQuote = citation.sourceQuote === null ? null : keepText(citation.sourceQuote).text;
    const sourceText = texts.get(citation.source) ?? null;
    return {
      ...placeDraftQuote(citation, positionOf(citation), revision),
      source: citation.source,
      sourceQuote,
      passage: sourceText === null || sourceQuote === null ? null : findUnique(sourceText, sourceQuote, 0),
    };
  });
}

function placeDraftQuote(
  citation: DeliveredCitation,
  position: Span | null,
  revision: { readonly text: string; readonly bodyStart: number },
): Pick<Citation, "quote" | "draft"> {
  const quote = keepText(citation.quote ?? "").text;
  if (quote === "")
    return {
      quote: position === null ? "" : revision.text.slice(position.start, position.end),
      draft: position,
    };
  if (position !== null && revision.text.slice(position.start, position.end) === quote)
    return { quote, draft: position };
  const inBody = findUnique(revision.text, quote, revision.bodyStart);
  const isInBody = revision.text.includes(quote, revision.bodyStart);
  return { quote, draft: isInBody ? inBody : findUnique(revision.text, quote, 0) };
}

/** Where the words stand at or after `from`, if they stand there exactly once (overlapping places count as two). */
function findUnique(text: string, words: string, from: number): Span | null {
  if (words === "") return null;
  const start = text.indexOf(words, from);
  if (start === -1 || text.includes(words, start + 1)) return null;
  return { start, end: start + words.length };
}
