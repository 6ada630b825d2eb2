import { commonness } from "../../../shared/checking/commonness.ts";
import { isCalendarWord } from "../../../shared/checking/facts/dates.ts";
import { numberKey } from "../../../shared/checking/facts/numberWords.ts";
import { likeness, rowOf } from "../../../shared/checking/likeness.ts";
import { areSynonyms, relativesOf } from "../../../shared/checking/relatives.ts";
import { lemmaOf } from "../../../shared/text/stems.ts";
import type { Word } from "../../../shared/text/words.ts";
import type { Change } from "./change.ts";
import { otherName, otherNumber, swapNames } from "./otherFacts.ts";
import { endingOf, isPlain, pick, type Pools, type Random } from "./pools.ts";

const turned: Readonly<Record<string, string>> = {
  he: "she",
  she: "he",
  his: "her",
  him: "her",
  before: "after",
  after: "before",
  over: "under",
  under: "over",
  may: "will",
  might: "will",
  could: "will",
  some: "all",
  many: "all",
  several: "all",
  most: "all",
  first: "last",
  last: "first",
  more: "less",
  less: "more",
  more_than: "less than",
  with: "without",
  always: "never",
  never: "always",
  increase: "decrease",
  increased: "decreased",
  rise: "fall",
  rose: "fell",
  fell: "rose",
  up: "down",
  down: "up",
  highest: "lowest",
  largest: "smallest",
  allegedly: "reportedly",
  suspected: "convicted",
  alleged: "proven",
  planned: "completed",
  expected: "confirmed",
};

/** A sentence to be made wrong: its words, those of the sources, and where it ends in the draft. */
export type Sentence = {
  readonly draft: string;
  readonly words: readonly Word[];
  readonly source: readonly Word[];
  readonly end: number;
};

export type Making = {
  readonly random: Random;
  readonly pools: Pools;
  readonly antonyms: ReadonlyMap<string, readonly string[]>;
};
type Kind = (sentence: Sentence, making: Making) => readonly Change[] | null;

/** The kinds of errors, each up to a share of all. */
const kinds: readonly (readonly [upTo: number, make: Kind])[] = [
  [0.14, ({ words }, { random }) => changeNumber(words, random)],
  [0.3, ({ draft, words, source }, { random, pools }) => otherName(draft, words, source, random, pools)],
  [0.4, ({ draft, words }, { random }) => swapNames(draft, words, random)],
  [0.55, ({ words }, making) => turn(words, making)],
  [0.62, ({ words }) => negate(words)],
  [0.82, putPlausible],
  [0.92, addTail],
  [1, ({ words }, making) => insert(words, making)],
];

/** One wrong change of a sentence, of a kind drawn by chance; null where none fits it. */
export function wrongChange(sentence: Sentence, making: Making): readonly Change[] | null {
  for (let tries = 0; tries < 8; tries++) {
    const drawn = making.random();
    const change = kinds.find(([upTo]) => drawn < upTo)![1](sentence, making);
    if (change !== null) return change;
  }
  return null;
}

function changeNumber(words: readonly Word[], random: Random): readonly Change[] | null {
  const number = pick(
    words.filter((each) => numberKey(each) !== null || isCalendarWord(each)),
    random,
  );
  return number === undefined ? null : put(number, otherNumber(number, random));
}

function turn(words: readonly Word[], { random, antonyms }: Making): readonly Change[] | null {
  const turnable = pick(
    words.filter((each) => Object.hasOwn(turned, each.form) || antonyms.has(each.form)),
    random,
  );
  if (turnable === undefined) return null;
  return put(turnable, turned[turnable.form] ?? pick(antonyms.get(turnable.form) ?? [], random));
}

function putPlausible({ words, source }: Sentence, { random, pools }: Making): readonly Change[] | null {
  const plain = pick(words.filter(isPlain), random);
  if (plain === undefined) return null;
  const ending = endingOf(plain.form);
  const pool =
    random() < 0.4
      ? source.filter((each) => isPlain(each) && endingOf(each.form) === ending).map((each) => each.raw)
      : (pools.byEnding.get(`${ending} ${commonness(plain.lemma) >> 1}`) ?? []);
  return put(plain, plausible(plain, pool, random));
}

function addTail({ draft, end }: Sentence, { random, pools }: Making): readonly Change[] | null {
  const tail = pick(pools.tails, random);
  return tail === undefined || draft[end - 1] !== "."
    ? null
    : [{ start: end - 1, end: end - 1, words: tail, wrong: true }];
}

function insert(words: readonly Word[], { random, pools }: Making): readonly Change[] | null {
  const word = pick(words, random);
  if (word === undefined || !isPlain(word) || word.start === 0) return null;
  const ending = pick(["al", "ive", "ous", "ly"], random)!;
  const inserted = pick(pools.byEnding.get(`${ending} ${Math.trunc(random() * 4)}`) ?? [], random);
  return inserted === undefined
    ? null
    : [{ start: word.start, end: word.start, words: `${inserted} `, wrong: true }];
}

/** Of some words of a pool, one that keeps the company of the word's, but says something else: "sold" for "repaired". */
function plausible(word: Word, pool: readonly string[], random: Random): string | undefined {
  if (random() < 0.3) return pick(pool, random);
  const own = rowOf(word.form, word.lemma);
  const relatives = relativesOf(word.lemma);
  let best: string | undefined;
  let most = 0.15;
  for (let tries = 0; tries < 60; tries++) {
    const other = pick(pool, random);
    if (other === undefined) break;
    const form = other.toLowerCase();
    const lemma = lemmaOf(form);
    if (lemma === word.lemma || areSynonyms(relatives, relativesOf(lemma))) continue;
    const alike = likeness(own, rowOf(form, lemma));
    if (alike > most && alike < 0.8) {
      best = other;
      most = alike;
    }
  }
  return best ?? pick(pool, random);
}

function put(word: Word, other: string | undefined): readonly Change[] | null {
  if (other === undefined || other.toLowerCase() === word.raw.toLowerCase()) return null;
  return [{ start: word.start, end: word.end, words: matchCase(word.raw, other), wrong: true }];
}

function matchCase(raw: string, other: string): string {
  return /^\p{Lu}/u.test(raw) && /^\p{Ll}/u.test(other) ? other[0]!.toUpperCase() + other.slice(1) : other;
}

function negate(words: readonly Word[]): readonly Change[] | null {
  const not = words.find((word) => word.form === "not");
  if (not !== undefined) return [{ start: not.start, end: not.end + 1, words: "", wrong: true }];
  const auxiliary = words.find((word) =>
    /^(?:is|was|were|are|has|had|will|would|can|could|did|should|have)$/.test(word.form),
  );
  return auxiliary === undefined
    ? null
    : [{ start: auxiliary.end, end: auxiliary.end, words: " not", wrong: true }];
}
