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

// A dotted abbreviation, a number, a word with inner apostrophes, or a sign that carries meaning.
const pattern =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{Cf}]+(?:['’ʼ][\p{L}\p{M}]+)*(?:&\p{L}+)?|[%$€£¥₹½¼¾]/gu;

/** The words of a span of a text, in order, with their folded forms. Hyphens separate words. */
export function readWords(text: string, span: Span = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const raw = match[0];
    const start = span.start + match.index;
    words.push(createWord(raw, start));
  }
  return words;
}

function createWord(raw: string, start: number): Word {
  const end = start + raw.length;
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const form = raw.replace(/,(?=\d{3})/g, "");
    return { start, end, raw, form, lemma: form, root: form, kind: "number", capital: false };
  }
  if (raw.length === 1 && /[%$€£¥₹½¼¾]/.test(raw))
    return { start, end, raw, form: raw, lemma: raw, root: raw, kind: "sign", capital: false };
  const folded = foldWord(raw);
  const form = isUnitedStates(raw)
    ? "usa"
    : /^[A-Z]{2,5}s$/.test(raw)
      ? folded.slice(0, -1)
      : withoutPossessive(folded.includes(".") ? folded.replaceAll(".", "") : folded);
  const capital = /^\p{Lu}/u.test(raw);
  return { start, end, raw, form, lemma: lemmaOf(form), root: rootOf(form), kind: "word", capital };
}

/** "US" must not be taken for "us". */
function isUnitedStates(raw: string): boolean {
  return raw === "US" || raw === "U.S." || raw === "U.S";
}

function withoutPossessive(form: string): string {
  return form.endsWith("'s") && form !== "it's" && form !== "let's" ? form.slice(0, -2) : form;
}
