import type { Word } from "../../text/words.ts";
import { isStopWord } from "../lexicon.ts";

const reach = 3;

/** The number of the word that governs another: small words and adverbs may stand between. -1 where there is none. */
export function governor(words: readonly Word[], at: number, isSuch: (word: Word) => boolean): number {
  for (let number = at - 1; number >= Math.max(0, at - reach); number--) {
    const word = words[number]!;
    if (isSuch(word)) return number;
    if (!isStopWord(word.form) && !word.form.endsWith("ly")) return -1;
  }
  return -1;
}
