import type { Span } from "../../words/span.ts";

/** The words between quotation marks within a span, without the marks. A quotation left open ends with the span. */
export function findQuotes(text: string, span: Span): readonly Span[] {
  const quotes: Span[] = [];
  const words = text.slice(span.start, span.end);
  for (const quote of words.matchAll(
    /“([^“”]*)(?:”|$)|(?<!\d)"([^"]*)"|«([^«»]*)»|„([^„“”]*)[“”]|(?<![\p{L}\p{N}])‘([^‘]*?)’(?![\p{L}\p{N}])/gu,
  )) {
    const inner = quote[1] ?? quote[2] ?? quote[3] ?? quote[4] ?? quote[5] ?? "";
    const start = span.start + quote.index + 1;
    const trimmed = inner.replace(/[\s,.!?;:…]+$/, "");
    const lead = trimmed.length - trimmed.trimStart().length;
    if (trimmed.trim() !== "") quotes.push({ start: start + lead, end: start + trimmed.length });
  }
  return quotes;
}
