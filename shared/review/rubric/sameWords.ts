import type { Word } from "../../text/words.ts";

/** Where the same words follow one another in a text, by the number of the first; inflected forms are the same. */
export function placesOfWords(words: readonly Word[], text: readonly Word[]): readonly number[] {
  return text.flatMap((_, at) =>
    words.every(({ root }, index) => text[at + index]?.root === root) ? [at] : [],
  );
}
