import type { Span } from "../../words/span.ts";

// Marks of each kind in pairs; curly double marks may be left open. Straight single ones are apostrophes too often.
const pairs =
  /“([^“”]*)(?:”|$)|(?<!\d)"([^"]*)"|«([^«»]*)»|„([^„“”]*)[“”]|(?<![\p{L}\p{N}])‘([^‘]*?)’(?![\p{L}\p{N}])/gu;
const opensBefore = /^[^“”"«»„]*?[^\s“”"«»„](?=”)/u;

/**
 * The words between quotation marks within a span, without the marks. A quotation left open ends with the span, and one that
 * is only closed in it began with the span: a speech may go over several sentences.
 */
export function findQuotes(text: string, span: Span): readonly Span[] {
  const quotes: Span[] = [];
  const words = text.slice(span.start, span.end);
  const add = (inner: string, start: number): void => {
    const trimmed = inner.replace(/[\s,.!?;:…]+$/, "");
    const lead = trimmed.length - trimmed.trimStart().length;
    if (trimmed.trim() !== "") quotes.push({ start: start + lead, end: start + trimmed.length });
  };
  const before = opensBefore.exec(words)?.[0];
  if (before !== undefined) add(before, span.start);
  for (const quote of words.matchAll(pairs)) {
    const inner = quote[1] ?? quote[2] ?? quote[3] ?? quote[4] ?? quote[5] ?? "";
    if (before === undefined || quote.index >= before.length) add(inner, span.start + quote.index + 1);
  }
  return quotes;
}
