import type { Span } from "../words/span.ts";

const letter = /^[\p{L}\p{N}\p{M}]$/u;

/** A span that begins and ends with whole words: words that it cuts are taken in. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const isInside = (at: number): boolean =>
    at > 0 && at < text.length && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
  let [from, to] = [start, end];
  while (isInside(from)) from -= 1;
  while (isInside(to)) to += 1;
  return { start: from, end: to };
}
