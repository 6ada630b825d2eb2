import type { Span } from "../../../shared/words/span.ts";

/** The paragraphs of a plain text: runs of lines between blank ones, without the white space around them. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed === "") return;
    const from = start + words.indexOf(trimmed);
    paragraphs.push({ start: from, end: from + trimmed.length });
  };
  for (const gap of text.matchAll(/\n[ \t\r]*\n\s*/gu)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(text.length);
  return paragraphs;
}
