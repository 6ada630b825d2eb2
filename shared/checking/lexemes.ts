import type { Word } from "../text/words.ts";
import { commonness } from "./commonness.ts";
import { isCalendarWord } from "./facts/dates.ts";
import { rowOf } from "./likeness.ts";
import { numberKey } from "./facts/numberWords.ts";
import { classesOf, isNegation, isStopWord } from "./lexicon.ts";
import { relativesOf, type Relatives } from "./relatives.ts";

/** What the lexicons say of a spelling, wherever it stands: looked up once, asked for often. */
export type Lexeme = {
  /** Equal numbers, equal spelling; `value` 0 where it is no number, and "two" and "2" have the same. */
  readonly form: number;
  readonly lemma: number;
  readonly root: number;
  readonly value: number;
  readonly stop: boolean;
  readonly negation: boolean;
  readonly calendar: boolean;
  /** The word classes that it is of, a bit each (`classBits`). */
  readonly classes: number;
  readonly commonness: number;
  readonly relatives: Relatives | null;
  /** Its row among the vectors of use, -1 where it has none. */
  readonly row: number;
  /** 1 noun, 2 verb, 3 adjective, 4 adverb, 0 unknown; 5 a word with a capital, 6 a number. */
  readonly part: number;
  readonly ending: "" | "ed" | "ing" | "ly" | "s";
  /** Words of equal shape could take each other's place in a sentence, by how they are written. */
  readonly shape: number;
};

const lexemes = new Map<string, Lexeme>();
const mostKept = 20_000;
const parts = ["", "n", "v", "a", "r"];
const endings = ["", "ed", "ing", "ly", "s"] as const;

/** What the lexicons say of a word. All of it follows from the word as it is written. */
export function lexemeOf(word: Word): Lexeme {
  const known = lexemes.get(word.raw);
  if (known !== undefined) return known;
  const found = readLexeme(word);
  if (lexemes.size > mostKept) lexemes.clear();
  lexemes.set(word.raw, found);
  return found;
}

function readLexeme(word: Word): Lexeme {
  const key = numberKey(word);
  const calendar = isCalendarWord(word);
  const relatives = relativesOf(word.lemma);
  const ending = endings.findLast((each) => word.form.endsWith(each)) ?? "";
  return {
    form: numberOf(word.form),
    lemma: numberOf(word.lemma),
    root: numberOf(`~${word.root}`),
    value: key === null ? 0 : numberOf(`#${key}`),
    stop: isStopWord(word.form),
    negation: isNegation(word.form),
    calendar,
    classes: classesOf(word.form),
    commonness: commonness(word.lemma),
    relatives,
    row: word.kind === "word" ? rowOf(word.form, word.lemma) : -1,
    part: word.kind !== "word" ? 6 : word.capital ? 5 : parts.indexOf(relatives?.part ?? ""),
    ending,
    shape: (key === null ? 0 : 1) + (calendar ? 2 : 0) + (word.capital ? 4 : 0) + 8 * endings.indexOf(ending),
  };
}

const spellings = new Map<string, number>();

/** The number of a spelling. Never emptied: numbers of lists that are still prepared must stay as they are. */
export function numberOf(spelling: string): number {
  const known = spellings.get(spelling);
  if (known !== undefined) return known;
  const number = spellings.size + 1;
  spellings.set(spelling, number);
  return number;
}
