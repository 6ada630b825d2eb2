import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isStopWord } from "../lexicon.ts";

const article = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|no|any)$/;

/** Whether two words stand both as nouns or neither does. Where one is an adjective or adverb, the question is idle. */
export function areUsedAlike(
  words: readonly Word[],
  at: number,
  passage: readonly Word[],
  place: number,
): boolean {
  if (lexemesOf(words)[at]!.part > 2 || lexemesOf(passage)[place]!.part > 2) return true;
  return isNounAt(words, at) === isNounAt(passage, place);
}

/** Whether a word that may be a noun or a verb stands as a noun: an article, or the like, stands before it and its adjectives. */
export function isNounAt(words: readonly Word[], at: number): boolean {
  const { part, ending } = lexemesOf(words)[at]!;
  // Of an adjective or adverb the question is idle.
  if (part > 2 || ending === "ed") return false;
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const { form, raw } = words[before]!;
    if (article.test(form) || /['’]s?$/.test(raw)) return true;
    if (isStopWord(form)) return false;
  }
  return false;
}
