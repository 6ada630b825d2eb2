import type { Word } from "../../text/words.ts";
import { lexemeOf, numberOf, type Lexeme } from "../lexemes.ts";
import type { Relatives } from "../relatives.ts";

/** The words of a sentence or passage, as numbers that can be compared fast: equal numbers, equal spelling. */
export type PreparedWords = {
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
  /** 0 where a shared root would say nothing: small words, short words, numbers. */
  readonly roots: Int32Array;
  /** 0 where a word is no number; "two" and "2" have the same. */
  readonly values: Int32Array;
  readonly stops: Uint8Array;
  /** Where two words are one in two parts, the spelling of both together: "cofounder" at "founder" of "co-founder". */
  readonly joined: readonly { readonly at: number; readonly form: number }[];
  readonly relatives: readonly (Relatives | null)[];
  /** What the lexicons say of each word. */
  readonly lexemes: readonly Lexeme[];
};

const prepared = new WeakMap<readonly Word[], PreparedWords>();

/** Prepares words for comparing; the same list is prepared once. */
export function prepareWords(words: readonly Word[]): PreparedWords {
  const before = prepared.get(words);
  if (before !== undefined) return before;
  const count = words.length;
  const lexemes = words.map(lexemeOf);
  const found = {
    forms: new Int32Array(count),
    lemmas: new Int32Array(count),
    roots: new Int32Array(count),
    values: new Int32Array(count),
    stops: new Uint8Array(count),
    joined: findJoined(words),
    relatives: words.map((): Relatives | null => null),
    lexemes,
  };
  for (let at = 0; at < count; at++) {
    const { form, lemma, root, value, stop, relatives } = lexemes[at]!;
    const word = words[at]!;
    found.forms[at] = form;
    found.lemmas[at] = lemma;
    found.values[at] = value;
    found.stops[at] = stop ? 1 : 0;
    if (value !== 0 || stop || word.kind !== "word") continue;
    if (word.root.length >= 4) found.roots[at] = root;
    found.relatives[at] = relatives;
  }
  prepared.set(words, found);
  return found;
}

const openings =
  /^(?:co|re|pre|post|anti|multi|non|semi|cyber|mid|inter|super|sub|micro|mega|ultra|counter|over|under|lift|cease|health|child)$/;

function findJoined(words: readonly Word[]): PreparedWords["joined"] {
  return words.flatMap(({ form, end }, at) => {
    const next = words[at + 1];
    if (next === undefined || next.start - end !== 1 || !openings.test(form)) return [];
    return [{ at: at + 1, form: numberOf(form + next.form) }];
  });
}

/** What the lexicons say of each of the words; the same list is looked up once. */
export function lexemesOf(words: readonly Word[]): readonly Lexeme[] {
  return prepareWords(words).lexemes;
}
