import type { Word } from "../../text/words.ts";
import { isStopWord } from "../lexicon.ts";
import type { Reading } from "./reading.ts";

/** A content word of the draft and the same word in a passage, where the words around both agree. */
export type FirmPair = {
  readonly at: number;
  readonly passage: number;
  readonly word: number;
  readonly source: readonly Word[];
};

/** The pairs that are certain enough to compare what stands around them. */
export function firmPairs({ words, alignment, index }: Reading, leastContext: number): readonly FirmPair[] {
  return alignment.places.flatMap((place, at) => {
    if (place === null || place.level < 0.9 || place.context < leastContext || isStopWord(words[at]!.form))
      return [];
    return [{ at, passage: place.passage, word: place.word, source: index.passages[place.passage]!.words }];
  });
}
