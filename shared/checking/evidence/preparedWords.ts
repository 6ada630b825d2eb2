import type { Word } from "../../text/words.ts";
import { numberKey } from "../facts/numberWords.ts";
import { isStopWord } from "../lexicon.ts";
import { relativesOf, type Relatives } from "../relatives.ts";

/** The words of a sentence or passage, as numbers that can be compared fast: equal numbers, equal spelling. */
export type PreparedWords = {
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
  /** 0 where a shared root would say nothing: small words, short words, numbers. */
  readonly roots: Int32Array;
  /** 0 where a word is no number; "two" and "2" have the same. */
  readonly values: Int32Array;
  readonly stops: Uint8Array;
  readonly relatives: readonly (Relatives | null)[];
};

const prepared = new WeakMap<readonly Word[], PreparedWords>();
const spellings = new Map<string, number>();

/** Prepares words for comparing; the same list is prepared once. */
export function prepareWords(words: readonly Word[]): PreparedWords {
  const before = prepared.get(words);
  if (before !== undefined) return before;
  const count = words.length;
  const found = {
    forms: new Int32Array(count),
    lemmas: new Int32Array(count),
    roots: new Int32Array(count),
    values: new Int32Array(count),
    stops: new Uint8Array(count),
    relatives: words.map(() => null as Relatives | null),
  };
  words.forEach((word, at) => {
    const stop = isStopWord(word.form);
    const key = numberKey(word);
    found.forms[at] = numberOf(word.form);
    found.lemmas[at] = numberOf(word.lemma);
    found.stops[at] = stop ? 1 : 0;
    if (key !== null) found.values[at] = numberOf(`#${key}`);
    else if (!stop && word.kind === "word") {
      if (word.root.length >= 4) found.roots[at] = numberOf(`~${word.root}`);
      found.relatives[at] = relativesOf(word.lemma);
    }
  });
  prepared.set(words, found);
  return found;
}

// Never emptied: numbers of lists that are still prepared must stay as they are.
function numberOf(spelling: string): number {
  const known = spellings.get(spelling);
  if (known !== undefined) return known;
  const number = spellings.size + 1;
  spellings.set(spelling, number);
  return number;
}
