import type { Word } from "../../text/words.ts";
import { similarity } from "../evidence/similarity.ts";
import type { Lexeme } from "../lexemes.ts";
import { areSisters, areSynonyms, isMoreGeneral } from "../relatives.ts";
import type { OpenWords } from "./openWords.ts";

/** How alike a word is written to the most alike of others, 0 to 1. */
export function mostSimilar(word: Word, others: readonly Word[]): number {
  let most = 0;
  for (const other of others)
    if (couldBeMoreAlike(word.form.length - 1, other.form.length - 1, most))
      most = Math.max(most, similarity(word.form, other.form));
  return most;
}

/** Two words have no more letter pairs in common than the shorter has; only the first forty letters count. */
function couldBeMoreAlike(left: number, right: number, most: number): boolean {
  return left > 38 || right > 38 || 2 * Math.min(left, right) > most * (left + right) || most === 0;
}

/** 2 an opposite stands in the word's own place, 1 elsewhere in the passages, 0 nowhere. */
export function antonymOf(
  word: Word,
  own: Lexeme,
  gap: readonly Word[],
  gapLexemes: readonly Lexeme[],
  open: OpenWords,
): number {
  const opposes = (other: Word, number: number): boolean =>
    own.relatives?.opposites.has(other.lemma) === true ||
    gapLexemes[number]!.relatives?.opposites.has(word.lemma) === true;
  if (gap.some(opposes)) return 2;
  return hasOpposite(word, own, open) ? 1 : 0;
}

/** Whether an opposite of a word is among the open words. */
export function hasOpposite(word: Word, own: Lexeme, { lemmas, opposites }: OpenWords): boolean {
  if (opposites.has(word.lemma)) return true;
  for (const opposite of own.relatives?.opposites ?? []) if (lemmas.has(opposite)) return true;
  return false;
}

/** How a word is related to words of the source that nothing stands for: 3 synonym, 2 more general, 1 more special, -1 another of its kind. */
export function relation({ relatives: own }: Lexeme, others: readonly Lexeme[]): number {
  if (own === null) return 0;
  let best = 0;
  for (const { relatives: theirs } of others) {
    if (areSynonyms(own, theirs)) return 3;
    if (isMoreGeneral(own, theirs)) best = Math.max(best, 2);
    else if (isMoreGeneral(theirs, own)) best = Math.max(best, 1);
    else if (best === 0 && areSisters(own, theirs)) best = -1;
  }
  return best;
}

/** The same for all open words of the passages, by the senses and kinds that they have together. */
export function relationToOpen({ relatives: own }: Lexeme, { senses, kinds }: OpenWords): number {
  if (own === null) return 0;
  if (own.senses.some((sense) => senses.has(sense))) return 3;
  if (own.senses.some((sense) => kinds.has(sense))) return 2;
  if (own.kinds.some((kind) => senses.has(kind))) return 1;
  return own.kinds.some((kind) => kinds.has(kind)) ? -1 : 0;
}
