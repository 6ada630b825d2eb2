import type { Word } from "../../text/words.ts";
import { similarity } from "../evidence/similarity.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { numberKey } from "../facts/numberWords.ts";
import { areSisters, areSynonyms, isMoreGeneral, relativesOf, type Relatives } from "../relatives.ts";
import type { WordFacts } from "./wordFacts.ts";

/** How alike a word is written to the most alike of others, 0 to 1. */
export function mostSimilar(word: Word, others: readonly Word[]): number {
  let most = 0;
  for (const other of others) most = Math.max(most, similarity(word.form, other.form));
  return most;
}

/** 2 an opposite stands in the word's own place, 1 elsewhere in the passages, 0 nowhere. */
export function antonymOf(
  word: Word,
  gapRelatives: readonly (Relatives | null)[],
  gap: readonly Word[],
  facts: WordFacts,
): number {
  const own = relativesOf(word.lemma);
  const opposes = (relatives: Relatives | null, other: Word): boolean =>
    own?.opposites.has(other.lemma) === true || relatives?.opposites.has(word.lemma) === true;
  if (gapRelatives.some((relatives, at) => opposes(relatives, gap[at]!))) return 2;
  return facts.openRelatives.some((relatives, at) => opposes(relatives, facts.openWords[at]!)) ? 1 : 0;
}

/** How a word is related to words of the source that nothing stands for: 3 synonym, 2 more general, 1 more special, -1 another of its kind. */
export function relation(fuzzy: boolean, word: Word, others: readonly (Relatives | null)[]): number {
  const own = fuzzy ? relativesOf(word.lemma) : null;
  if (own === null) return 0;
  let best = 0;
  for (const theirs of others) {
    if (areSynonyms(own, theirs)) return 3;
    if (isMoreGeneral(own, theirs)) best = Math.max(best, 2);
    else if (isMoreGeneral(theirs, own)) best = Math.max(best, 1);
    else if (best === 0 && areSisters(own, theirs)) best = -1;
  }
  return best;
}

const parts = ["", "n", "v", "a", "r"];

/** 1 noun, 2 verb, 3 adjective, 4 adverb, 0 unknown; 5 a word with a capital, 6 a number. */
export function partOf(word: Word): number {
  if (word.kind !== "word") return 6;
  return word.capital ? 5 : parts.indexOf(relativesOf(word.lemma)?.part ?? "");
}

/** Whether two words could take each other's place in a sentence, by their shape. */
export function sameKind(word: Word, other: Word): boolean {
  if ((numberKey(word) !== null) !== (numberKey(other) !== null)) return false;
  if (isCalendarWord(word) !== isCalendarWord(other)) return false;
  if (word.capital !== other.capital) return false;
  const ending = /(?:ed|ing|ly|s)$/;
  return (ending.exec(word.form)?.[0] ?? "") === (ending.exec(other.form)?.[0] ?? "");
}
