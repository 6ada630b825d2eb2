import { isStopWord } from "../lexicon.ts";
import type { Reading } from "./reading.ts";

const reach = 5;

/** The least support at which two words are taken to stand in the same place of two sentences. */
export const firmSupport = 0.6;

/**
 * How much of what stands around a word of the draft, or around a run of them, stands around a word of a passage too, 0 to 1 by
 * rarity: whether the two are in the same place of the same statement.
 */
export function supportAt(
  { words, alignment }: Reading,
  at: number,
  passage: number,
  word: number,
  end = at + 1,
): number {
  let found = 0;
  let total = 0;
  for (let number = Math.max(0, at - reach); number < Math.min(words.length, end + reach); number++) {
    if ((number >= at && number < end) || isStopWord(words[number]!.form)) continue;
    const weight = alignment.weights[number]!;
    total += weight;
    const place = alignment.places[number];
    const step = number < at ? number - at : number - end + 1;
    if (place?.passage === passage && Math.abs(place.word - word - step) <= 3) found += weight * place.level;
  }
  return total === 0 ? 0 : found / total;
}

/** Whether nothing but spaces and quotation marks stands between two words: no comma ends a thought there. */
export function runsOn(text: string, end: number, start: number): boolean {
  return !/[,;:.!?()–—]/u.test(text.slice(end, start));
}
