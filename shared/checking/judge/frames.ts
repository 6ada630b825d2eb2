import type { Word } from "../../text/words.ts";
import { isStopWord } from "../lexicon.ts";

const reach = 6;

/** So many words in all must stand around two words alike. */
export const leastAlike = 3;

/** The words that stand before and after two places alike. */
export type Frame = {
  readonly before: number;
  readonly after: number;
  /** How many of them are no small words. */
  readonly content: number;
};

/** How many words around a place of the draft stand around a place of a passage in the same order, nothing left out; up to six a side. */
export function frameAround(
  words: readonly Word[],
  at: number,
  passage: readonly Word[],
  place: number,
): Frame {
  const count = (step: 1 | -1): number => {
    let run = 0;
    while (run < reach && areAlike(words[at + step * (run + 1)], passage[place + step * (run + 1)])) run++;
    return run;
  };
  const [before, after] = [count(-1), count(1)];
  const around = [...words.slice(at - before, at), ...words.slice(at + 1, at + 1 + after)];
  return { before, after, content: around.filter(({ form }) => !isStopWord(form)).length };
}

/** How many words on both sides are alike. */
export function wordsIn({ before, after }: Frame): number {
  return before + after;
}

/** Whether two words on either side are alike, so that hardly another place can be meant. */
export function isTight({ before, after }: Frame): boolean {
  return before >= 2 && after >= 2;
}

/** Whether two words are the same as they stand in a sentence: "a" is "an", which only the next word's sound decides. */
export function areAlike(one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.lemma === other.lemma || (isArticle(one) && isArticle(other));
}

function isArticle({ form }: Word): boolean {
  return form === "a" || form === "an";
}
