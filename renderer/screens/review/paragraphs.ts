import type { Span } from "../../../shared/words/span.ts";

const longest = 8000;
const longestWrapped = 120;

/**
 * The paragraphs of a plain text, without the white space around them: runs of lines between blank ones, or the lines
 * themselves where they are too long to have been wrapped by hand. What is longer than 8,000 characters is cut at
 * white space, so that no paragraph is too long to be laid out.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    for (const line of linesOf(text, { start, end })) {
      const words = text.slice(line.start, line.end);
      const trimmed = words.trim();
      if (trimmed === "") continue;
      const from = line.start + words.indexOf(trimmed);
      paragraphs.push(...cutLong(text, { start: from, end: from + trimmed.length }));
    }
  };
  for (const gap of text.matchAll(/\n[ \t\r]*\n\s*/gu)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(text.length);
  return paragraphs;
}

/** A run of lines as it is, or line by line where one of them is no line that somebody wrapped. */
function linesOf(text: string, run: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let start = run.start; start < run.end; start = (lines.at(-1)?.end ?? start) + 1) {
    const end = text.indexOf("\n", start);
    lines.push({ start, end: end < 0 ? run.end : Math.min(end, run.end) });
  }
  return lines.some(({ start, end }) => end - start > longestWrapped) ? lines : [run];
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
