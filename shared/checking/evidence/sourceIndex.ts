import { splitSentences } from "../../text/sentences.ts";
import { readWords, type Word } from "../../text/words.ts";
import type { Span } from "../../words/span.ts";

/** A sentence of a source with its words; offsets are into the source's text. */
export type SourceSentence = Span & { readonly words: readonly Word[] };

/** A source, read once. */
export type IndexedSource = { readonly text: string; readonly sentences: readonly SourceSentence[] };

/** Reads a source: paragraphs at blank lines and finished lines, then sentences, then words. */
export function indexSource(text: string): IndexedSource {
  const sentences: SourceSentence[] = [];
  for (const paragraph of paragraphsOf(text))
    for (const { start, end } of splitSentences(text, paragraph)) {
      const words = readWords(text, { start, end });
      if (words.length > 0) sentences.push({ start, end, words });
    }
  return { text, sentences };
}

/** A line break ends a paragraph unless the line was only wrapped: it has no final mark and goes on in lower case. */
function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n\s*/g)) {
    const next = text.charAt(gap.index + gap[0].length);
    const wrapped = !gap[0].slice(1).includes("\n") && /[\p{Ll}\p{N},;–—(-]/u.test(next);
    if (wrapped && !/[.!?:"”]\s*$/.test(text.slice(Math.max(start, gap.index - 3), gap.index))) continue;
    if (gap.index > start) paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}
