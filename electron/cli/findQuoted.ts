import { Refusal } from "../../shared/api/api.ts";
import type { Span } from "../../shared/words/span.ts";

/** Where words stand in a text. Throws `Refusal` (`input`) where they stand nowhere in it, or more than once. */
export function findQuoted(text: string, words: string, where: string): Span {
  const start = words === "" ? -1 : text.indexOf(words);
  if (start < 0)
    throw new Refusal("input", `“${words}” does not stand in ${where}; give the words exactly as they do.`);
  if (text.includes(words, start + 1))
    throw new Refusal(
      "input",
      `“${words}” stands in ${where} more than once; give more of the words around it.`,
    );
  return { start, end: start + words.length };
}
