import type { Word } from "../../text/words.ts";
import { boundOf, type Bound } from "./bounds.ts";
import { isOfDecade, isTens, readTens } from "./decades.ts";
import { currencyAt, factorBetween, unitAt } from "./measures.ts";
import { isStandingMagnitude, readNumber, readShare } from "./numberPhrases.ts";
import { numberKey } from "./numberWords.ts";
import { countedNoun, joinedTo, kindOf, readTime } from "./quantityKinds.ts";

/** A quantity in a sentence: which words say it, what it comes to, and of what. */
export type Quantity = {
  /** The number of its first word, and of the word after its last (unit included). */
  readonly first: number;
  readonly end: number;
  /** Of a time of day, the minutes since midnight. */
  readonly value: number;
  /** The second number of a score, or the upper end of a range; else null. */
  readonly to: number | null;
  /** The name of its unit, or the lemma of the word counted, or null. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** Of "10 of which" and "of which 10": the quantity before it that it is a part of. */
  readonly whole?: Quantity;
  readonly kind: "amount" | "decade" | "ordinal" | "year" | "dayOfMonth" | "time" | "score" | "vague";
};

const read = new WeakMap<readonly Word[], readonly Quantity[]>();

/** The quantities among the words of a sentence, in order. The same words are read once. */
export function readQuantities(words: readonly Word[]): readonly Quantity[] {
  const before = read.get(words);
  if (before !== undefined) return before;
  const quantities = findQuantities(words);
  read.set(words, quantities);
  return quantities;
}

const places = new WeakMap<readonly Word[], ReadonlyMap<number, Quantity>>();

/** The quantity that a word is part of, by the word's number. */
export function quantityAt(words: readonly Word[], at: number): Quantity | undefined {
  let known = places.get(words);
  if (known === undefined) {
    known = new Map(
      readQuantities(words).flatMap((quantity) =>
        Array.from(
          { length: quantity.end - quantity.first },
          (_, step) => [quantity.first + step, quantity] as const,
        ),
      ),
    );
    places.set(words, known);
  }
  return known.get(at);
}

function findQuantities(words: readonly Word[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!beginsQuantity(words, at)) continue;
    const quantity = readTime(words, at) ?? readTens(words, at) ?? readQuantity(words, at);
    const whole = isPart(words, quantity) ? quantities.at(-1) : undefined;
    quantities.push(whole === undefined ? quantity : { ...quantity, whole });
    at = Math.max(at, quantity.end - 1);
  }
  return quantities;
}

const pointing = /^(?:which|whom|them|these|those)$/;

function isPart(words: readonly Word[], { first, end }: Quantity): boolean {
  const of = (at: number): boolean => words[at]?.form === "of" && pointing.test(words[at + 1]?.form ?? "");
  return of(end) || of(first - 2);
}

function beginsQuantity(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (isTens(word)) return readTens(words, at) !== null;
  // "COVID-19" counts nothing.
  if (numberKey(word) !== null) return words[at - 1]?.form !== "covid";
  return isStandingMagnitude(word) || readShare(words, at) !== null;
}

function readQuantity(words: readonly Word[], first: number): Quantity {
  const share = readShare(words, first);
  const number = share ?? readNumber(words, first);
  const range = share === null ? readRange(words, first, number) : null;
  const { value, to, end, score } = range ?? { ...number, to: null, score: false };
  const currency = currencyAt(words, first - 1);
  const named = score ? null : unitAt(words, end);
  const kind = score ? "score" : share !== null || to !== null ? "amount" : kindOf(words, first, end);
  return {
    first: currency === null ? first : first - 1,
    end: named === null || currency !== null ? end : named.end,
    value,
    to,
    unit: score ? null : (currency ?? named?.unit ?? countedNoun(words, end)),
    bound: kind === "amount" || kind === "vague" ? boundOf(words, first, end) : "exact",
    kind,
  };
}

type Range = { readonly value: number; readonly to: number; readonly end: number; readonly score: boolean };

/** "20 to 25 boats", "between 200 and 300", "$2-3 billion" are one quantity; so is the score "3-1". */
function readRange(
  words: readonly Word[],
  first: number,
  { value, end }: { readonly value: number; readonly end: number },
): Range | null {
  const joint = joinedTo(words, first, end);
  if (joint === null || kindOf(words, first, end) !== "amount") return null;
  const next = readNumber(words, joint.at);
  const measured = unitAt(words, next.end) !== null || currencyAt(words, first - 1) !== null;
  const isScore =
    joint.hyphen && !measured && countedNoun(words, next.end) === null && value < 200 && next.value < 200;
  if (isScore) return { value, to: next.value, end: next.end, score: true };
  const plain = Number(numberKey(words[joint.at]!));
  // In "$2-3 billion" the magnitude is both numbers'.
  const from = next.value >= 1000 * plain && value <= plain ? (value * next.value) / plain : value;
  return from < next.value ? { value: from, to: next.value, end: next.end, score: false } : null;
}

/** Whether two quantities can stand for the same: equal, rounded, converted, or within the bound or range that either states. */
export function agree(draft: Quantity, source: Quantity): boolean {
  if (draft.kind === "score" || source.kind === "score") return isSameScore(draft, source);
  if (draft.kind === "time" || source.kind === "time")
    return draft.kind === source.kind && isSameTime(draft.value, source.value);
  if (isDayAndCount(draft, source) || isDayAndCount(source, draft)) return false;
  const theirs = inUnitOf(draft, source);
  const { value } = draft;
  if (value === theirs && draft.to === source.to) return true;
  if (draft.kind === "decade") return isOfDecade(draft, source);
  if (draft.to !== null || source.to !== null) return meetsRange(draft, source);
  if (value === theirs) return true;
  if (draft.bound === "atLeast" && theirs > value) return theirs <= value * 1.35;
  if (draft.bound === "atMost" && theirs < value) return theirs >= value * 0.65;
  if (draft.kind !== "amount" || source.kind !== "amount") return false;
  if (draft.bound === "about" || source.bound === "about") return near(value, theirs, 0.1);
  if (theirs !== source.value) return near(value, theirs, 0.04);
  return isRounded(value, theirs) || isRounded(theirs, value);
}

/** "12 January" is no "twelve weeks". */
function isDayAndCount(one: Quantity, other: Quantity): boolean {
  return one.kind === "dayOfMonth" && other.kind === "amount" && other.unit !== null;
}

/** Whether two quantities are of the same thing as far as their units tell. */
export function comparable(draft: Quantity, source: Quantity): boolean {
  if (draft.kind !== source.kind && !(draft.kind === "vague" || source.kind === "vague")) return false;
  if (draft.unit === source.unit || draft.unit === null || source.unit === null) return true;
  return factorBetween(source.unit, draft.unit) !== null;
}

/** What the source's number is in the draft's unit: 8 km for 5 miles, 24 hours for a day, 0.4 for 40 percent. */
function inUnitOf(draft: Quantity, source: Quantity): number {
  if (draft.unit === source.unit) return source.value;
  if (source.unit === "percent" && isShare(draft)) return source.value / 100;
  if (draft.unit === "percent" && isShare(source)) return source.value * 100;
  if (draft.unit === null || source.unit === null || draft.kind !== "amount") return source.value;
  return source.value * (factorBetween(source.unit, draft.unit) ?? 1);
}

function isShare({ value, kind }: Quantity): boolean {
  return kind === "amount" && value > 0 && value < 1;
}

/** The other side may tell the score from the other end, or only one of its numbers. */
function isSameScore(draft: Quantity, source: Quantity): boolean {
  if (draft.kind === "score" && source.kind === "score")
    return (
      (draft.value === source.value && draft.to === source.to) ||
      (draft.value === source.to && draft.to === source.value)
    );
  const [score, other] = draft.kind === "score" ? [draft, source] : [source, draft];
  return score === source && other.unit === null && (other.value === score.value || other.value === score.to);
}

/** "7.30" without "pm" may be morning or evening. */
function isSameTime(left: number, right: number): boolean {
  return left === right || Math.abs(left - right) === 720;
}

function meetsRange(draft: Quantity, source: Quantity): boolean {
  const within = (value: number, { value: from, to }: Quantity): boolean =>
    value >= from && value <= (to ?? from);
  if (draft.to === null)
    return (
      within(draft.value, source) &&
      (draft.bound !== "exact" || draft.value === source.value || draft.value === source.to)
    );
  return source.to === null && within(source.value, draft);
}

/** Whether one number is the other, rounded to its own digits: 1,200 for 1,187. */
function isRounded(rounded: number, exact: number): boolean {
  if (exact === 0 || rounded === 0 || Math.abs(exact) < 10)
    return (
      Math.round(exact * 10) / 10 === rounded && exact !== Math.round(exact) && near(rounded, exact, 0.1)
    );
  // Nobody writes 50 for 52 without saying "about".
  if (Math.abs(exact) < 100 && Number.isInteger(exact)) return false;
  if (!near(rounded, exact, 0.06)) return false;
  const digits = String(rounded)
    .replace(/\.|0+$/g, "")
    .replace(/^0+/, "").length;
  return digits >= 1 && digits <= 4 && Number(exact.toPrecision(digits)) === rounded;
}

function near(left: number, right: number, share: number): boolean {
  return Math.abs(left - right) <= share * Math.max(Math.abs(left), Math.abs(right));
}
