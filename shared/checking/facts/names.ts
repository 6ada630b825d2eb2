import type { Word } from "../../text/words.ts";
import { commonness } from "../commonness.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { isPlace } from "../relatives.ts";
import { monthOf, weekdayOf } from "./dates.ts";
import { isTens } from "./decades.ts";

/** A name as a run of words with capitals: the numbers of its first word and of the word after its last. */
export type Name = { readonly first: number; readonly end: number };

const titles = new Set(
  (
    "mr mrs ms miss mx dr prof professor doctor sir lord lady dame baroness president vice prime minister chancellor senator sen sens representative rep reps " +
    "congressman congresswoman governor gov lt mayor councillor councilman councilwoman king queen prince princess duke duchess pope cardinal archbishop bishop " +
    "reverend rev father sister rabbi imam sheikh ayatollah general gen colonel col captain capt major maj sergeant sgt corporal cpl lieutenant admiral adm commander " +
    "judge justice secretary attorney atty sheriff inspector superintendent detective det officer chief coach manager director chairman chairwoman ambassador"
  ).split(" "),
);
/** So common in small letters that its capital only opens the sentence. */
const veryCommon = 5;
const joiners = new Set(["of", "de", "la", "van", "von", "der", "bin", "al", "el", "the", "and", "for"]);

// Several checks ask for the names of the same words.
const found = new WeakMap<readonly Word[], readonly Name[]>();

/**
 * The names among the words of a sentence. The first word counts only when a capital follows it, and in a headline,
 * where every word has a capital, nothing does.
 */
export function findNames(words: readonly Word[], headline: boolean): readonly Name[] {
  if (headline) return [];
  const before = found.get(words);
  if (before !== undefined) return before;
  const names = readNames(words);
  found.set(words, names);
  return names;
}

function readNames(words: readonly Word[]): readonly Name[] {
  if (looksLikeTitle(words)) return [];
  const names: Name[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isNameWord(words[first]!)) continue;
    if (first === 0 && opensOnly(words[0]!)) continue;
    let end = first + 1;
    while (end < words.length && touches(words, end) && (isNameWord(words[end]!) || joins(words, end))) end++;
    const alone = end === first + 1;
    const opens = first === 0 && (alone ? !standsAlone(words[0]!) : isStopWord(words[0]!.form));
    if (!opens && !(alone && titles.has(words[first]!.form))) names.push({ first, end });
    first = end - 1;
  }
  return names;
}

/** A word so common in small letters that it has its capital from the sentence. */
function opensOnly(word: Word): boolean {
  return commonness(word.lemma) >= veryCommon && !standsAlone(word);
}

/** A first word that is a name without another beside it: "FEMA", "Kenya". */
function standsAlone({ raw, lemma }: Word): boolean {
  return /^[A-Z][A-Z.]+s?$/.test(raw) || isPlace(lemma);
}

function isNameWord(word: Word): boolean {
  return (
    word.kind === "word" &&
    word.capital &&
    !/^(?:I|AD|BC|CE|BCE|UNK|[LR][RSC]B|I['’](?:m|ve|d|ll))$/.test(word.raw) &&
    monthOf(word) === null &&
    weekdayOf(word) === null &&
    !isTens(word) &&
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

/** A headline set as a title: hardly a word in small letters but the smallest. */
function looksLikeTitle(words: readonly Word[]): boolean {
  const content = words.filter(
    (word) => word.kind === "word" && word.form.length > 2 && !isStopWord(word.form),
  );
  return content.length >= 5 && content.filter((word) => word.capital).length > 0.9 * content.length;
}
