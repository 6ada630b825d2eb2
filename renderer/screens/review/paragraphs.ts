import type { Span } from "../../../shared/words/span.ts";

const longest = 8000;

/**
 * The paragraphs of a plain text: runs of lines between blank ones, without the white space around them. A run of more
 * than 8,000 characters is cut at white space, so that no text is too long to be laid out.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed === "") return;
    const from = start + words.indexOf(trimmed);
    paragraphs.push(...cutLong(text, { start: from, end: from + trimmed.length }));
  };
  for (const gap of text.matchAll(/\n[ \t\r]*\n\s*/gu)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(text.length);
  return paragraphs;
}

function cutLong(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    const to = space > from ? space + 1 : from + longest;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}
