import type { Word } from "../../text/words.ts";
import { commonness } from "../commonness.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { monthOf, weekdayOf } from "./dates.ts";

/** A name as a run of words with capitals: the numbers of its first word and of the word after its last. */
export type Name = { readonly first: number; readonly end: number };

const titles = new Set(
  "mr mrs ms miss dr prof sir lord lady dame president prime minister chancellor senator sen rep representative governor gov mayor king queen prince princess pope general gen colonel captain judge justice secretary".split(
    " ",
  ),
);
/** So common in small letters that its capital only opens the sentence. */
const veryCommon = 5;
const joiners = new Set(["of", "de", "la", "van", "von", "der", "bin", "al", "el", "the", "and", "for"]);

/**
 * The names among the words of a sentence. The first word counts only when a capital follows it, and in a headline,
 * where every word has a capital, nothing does.
 */
export function findNames(words: readonly Word[], headline: boolean): readonly Name[] {
  if (headline || looksLikeTitle(words)) return [];
  const names: Name[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isNameWord(words[first]!)) continue;
    if (first === 0 && commonness(words[0]!.lemma) >= veryCommon) continue;
    let end = first + 1;
    while (end < words.length && touches(words, end) && (isNameWord(words[end]!) || joins(words, end))) end++;
    const alone = end === first + 1;
    const opens = first === 0 && (alone || isStopWord(words[first]!.form));
    if (!opens && !(alone && titles.has(words[first]!.form))) names.push({ first, end });
    first = end - 1;
  }
  return names;
}

function isNameWord(word: Word): boolean {
  return (
    word.kind === "word" &&
    word.capital &&
    !/^(?:I|AD|BC|CE|BCE)$/.test(word.raw) &&
    monthOf(word) === null &&
    weekdayOf(word) === null &&
    !isOfClass(word.form, "pronoun") &&
    !/^(?:The|A|An|But|And|In|On|At|If|When|While|Although|However)$/.test(word.raw)
  );
}

/** Nothing but a space or a hyphen stands between a word and the one before it, or the full stop of an initial or a title. */
function touches(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  return (
    words[at]!.start - before.end <= 1 ||
    (words[at]!.start - before.end === 2 && (before.raw.length <= 2 || titles.has(before.form)))
  );
}

function joins(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    joiners.has(words[at]!.form) &&
    !words[at]!.capital &&
    words[at]!.form !== "and" &&
    next !== undefined &&
    isNameWord(next)
  );
}

function looksLikeTitle(words: readonly Word[]): boolean {
  const content = words.filter((word) => word.kind === "word" && word.form.length > 3);
  return content.length >= 5 && content.filter((word) => word.capital).length > 0.9 * content.length;
}
