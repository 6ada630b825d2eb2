import type { Word } from "../../text/words.ts";
import { isStopWord } from "../lexicon.ts";

const reach = 4;
/** Of these nothing is denied that the sentence as a whole does not say: "not only", "no doubt". */
const idle = /^(?:only|just|merely|simply|longer|doubt|least|later|sooner|more|less|all|necessarily)$/;

/** The number of the denial that governs a word: only small words and adverbs stand between. -1 where there is none. */
export function denialBefore(
  words: readonly Word[],
  at: number,
  goesOn: (before: number) => boolean,
  isDenial: (word: Word) => boolean = denies,
): number {
  for (let number = at - 1; number >= Math.max(0, at - reach); number--) {
    const word = words[number]!;
    if (!goesOn(number)) return -1;
    if (isDenial(word)) return idle.test(words[number + 1]!.form) ? -1 : number;
    if (!isStopWord(word.form) && !word.form.endsWith("ly")) return -1;
  }
  return -1;
}

/** "Not", "never", "nobody": what a word denies by itself. */
export function denies({ form }: Word): boolean {
  return /^(?:not|no|never|none|nobody|neither|nor|cannot|without)$/.test(form) || form.endsWith("n't");
}
