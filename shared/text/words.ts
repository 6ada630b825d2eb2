import type { Span } from "../words/span.ts";
import { foldWord } from "./normalise.ts";
import { lemmaOf, rootOf } from "./stems.ts";

/** A word, a number or a sign that counts as one, where it stands in its text. */
export type Word = Span & {
  /** As it stands. */
  readonly raw: string;
  /** Folded, without a possessive ending. */
  readonly form: string;
  readonly lemma: string;
  readonly root: string;
  readonly kind: "word" | "number" | "sign";
  readonly capital: boolean;
};

/** A word wherever it stands. */
type Spelling = Omit<Word, "start" | "end">;

// A dotted abbreviation, a number, a word with inner apostrophes, or a sign that carries meaning.
const pattern =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{Cf}]+(?:['’ʼ][\p{L}\p{M}]+)*(?:&\p{L}+)?|[%$€£¥₹½¼¾]/uy;

/** The words of a span of a text, in order, with their folded forms. Hyphens separate words; "United States" is one word. */
export function readWords(text: string, span: Span = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = [];
  const inside = text.slice(span.start, span.end);
  for (let at = 0; at < inside.length;) {
    const end = endOfWord(inside, at);
    if (end > at) words.push(createWord(inside.slice(at, end), span.start + at));
    at = end > at ? end : at + (inside.codePointAt(at)! > 0xffff ? 2 : 1);
  }
  return words;
}

/** Where the word that begins at a place ends, or the place itself where none begins. What `pattern` says, sooner for plain words. */
function endOfWord(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (isPlainLetter(first)) {
    const union = (first | 32) === letterU || (first | 32) === letterE ? endOfUnion(text, at) : at;
    if (union > at) return union;
    let end = at + 1;
    while (isPlainLetter(text.charCodeAt(end))) end++;
    if (isPlainEnd(text.charCodeAt(end), end - at)) return end;
  } else if (first < 128 && !isDigit(first) && first !== percent && first !== dollar) return at;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Names of two words that are written by their letters as often, and the form of these. */
const unions: Readonly<Record<string, string>> = {
  "united states": "usa",
  "united kingdom": "uk",
  "united nations": "un",
  "european union": "eu",
};
const union = /(?:united\s(?:states|kingdom|nations)|european\sunion)(?:['’]s)?(?![\p{L}\p{N}])/iuy;

/** Where a union's name that begins at a place ends, or the place itself. */
function endOfUnion(text: string, at: number): number {
  // Hardly any word is so long: the pattern is seldom asked.
  if (!isGap(text.charCodeAt(at + 6)) && !isGap(text.charCodeAt(at + 8))) return at;
  union.lastIndex = at;
  return union.test(text) ? union.lastIndex : at;
}

function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 160;
}

const [letterE, letterU] = [101, 117] as const;
const [percent, dollar, apostrophe, ampersand, fullStop] = [37, 36, 39, 38, 46] as const;

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether nothing that comes after so many plain letters can belong to their word. Of the text's end, the code is NaN. */
function isPlainEnd(next: number, letters: number): boolean {
  if (next === fullStop) return letters > 1;
  return !(next >= 128) && next !== apostrophe && next !== ampersand;
}

const spellings = new Map<string, Spelling>();
const mostKept = 20_000;

function createWord(raw: string, start: number): Word {
  let known = spellings.get(raw);
  if (known === undefined) {
    known = readSpelling(raw);
    if (spellings.size > mostKept) spellings.clear();
    if (raw.length < 40) spellings.set(raw, known);
  }
  const { form, lemma, root, kind, capital } = known;
  return { start, end: start + raw.length, raw: known.raw, form, lemma, root, kind, capital };
}

function readSpelling(raw: string): Spelling {
  if (isDigit(raw.charCodeAt(0))) {
    const form = raw.replace(/[\u00a0\u2009\u202f]|,(?=\d{3})/g, "");
    return { raw, form, lemma: form, root: form, kind: "number", capital: false };
  }
  if (raw.length === 1 && /[%$€£¥₹½¼¾]/.test(raw))
    return { raw, form: raw, lemma: raw, root: raw, kind: "sign", capital: false };
  const folded = foldWord(raw);
  // An old tokeniser cut "did n't" in two.
  if (folded === "n't") return { ...readSpelling("not"), raw };
  const form = isUnitedStates(raw)
    ? "usa"
    : /^[A-Z]{2,5}s$/.test(raw)
      ? folded.slice(0, -1)
      : nameOfUnion(withoutPossessive(folded.includes(".") ? folded.replaceAll(".", "") : folded));
  const capital = /^\p{Lu}/u.test(raw);
  return { raw, form, lemma: lemmaOf(form), root: rootOf(form), kind: "word", capital };
}

function nameOfUnion(form: string): string {
  return /\s/.test(form) ? (unions[form.replace(/\s/, " ")] ?? form) : form;
}

/** "US" must not be taken for "us". */
function isUnitedStates(raw: string): boolean {
  return raw === "US" || raw === "U.S." || raw === "U.S";
}

function withoutPossessive(form: string): string {
  return form.endsWith("'s") && form !== "it's" && form !== "let's" ? form.slice(0, -2) : form;
}
