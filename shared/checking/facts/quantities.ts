import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import type { Word } from "../../text/words.ts";
import { monthOf, yearOf } from "./dates.ts";
import { numberKey } from "./numberWords.ts";

/** A quantity in a sentence: which words say it, what it comes to, and of what. */
export type Quantity = {
  /** The number of its first word, and of the word after its last (unit included). */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** The name of its unit, or the lemma of the word counted, or null. */
  readonly unit: string | null;
  readonly bound: "exact" | "atLeast" | "atMost" | "about";
  readonly kind: "amount" | "decade" | "ordinal" | "year" | "dayOfMonth" | "vague";
};

const magnitudes: Readonly<Record<string, number>> = numbers.magnitudes;
const ordinals: Readonly<Record<string, number>> = numbers.ordinals;
const units: ReadonlyMap<string, string> = new Map(
  Object.entries(numbers.units).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
);
const currencySigns = new Set(["$", "€", "£", "¥", "₹"]);
const vague = new Set([
  "one",
  "once",
  "single",
  "dozens",
  "hundreds",
  "thousands",
  "millions",
  "billions",
  "first",
  "second",
  "half",
  "couple",
  "pair",
  "quarter",
  "double",
  "decade",
]);

const read = new WeakMap<readonly Word[], readonly Quantity[]>();

/** The quantities among the words of a sentence, in order. The same words are read once. */
export function readQuantities(words: readonly Word[]): readonly Quantity[] {
  const before = read.get(words);
  if (before !== undefined) return before;
  const quantities = findQuantities(words);
  read.set(words, quantities);
  return quantities;
}

function findQuantities(words: readonly Word[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    if (numberKey(words[at]!) === null && !isStandingMagnitude(words, at)) continue;
    const quantity = readQuantity(words, at);
    quantities.push(quantity);
    at = quantity.end - 1;
  }
  return quantities;
}

/** Whether two quantities can stand for the same: equal, rounded, or within the bound that either states. */
export function agree(draft: Quantity, source: Quantity): boolean {
  if (draft.value === source.value) return true;
  if (draft.kind === "decade")
    return source.kind === "year" && source.value >= draft.value && source.value < draft.value + 10;
  if (draft.bound === "atLeast" && source.value > draft.value) return source.value <= draft.value * 1.35;
  if (draft.bound === "atMost" && source.value < draft.value) return source.value >= draft.value * 0.65;
  if (draft.kind !== "amount" || source.kind !== "amount") return false;
  if (draft.bound === "about" || source.bound === "about") return near(draft.value, source.value, 0.1);
  return isRounded(draft.value, source.value) || isRounded(source.value, draft.value);
}

/** Whether two quantities are of the same thing as far as their units tell. */
export function comparable(draft: Quantity, source: Quantity): boolean {
  if (draft.kind !== source.kind && !(draft.kind === "vague" || source.kind === "vague")) return false;
  return draft.unit === source.unit || draft.unit === null || source.unit === null;
}

function isStandingMagnitude(words: readonly Word[], at: number): boolean {
  return /^(?:hundreds?|thousands?|millions?|billions?|trillions?)$/.test(words[at]!.form);
}

function readQuantity(words: readonly Word[], first: number): Quantity {
  const { value: spoken, end: afterNumber } = readValue(words, first);
  let value = spoken;
  let end = afterNumber;
  while (end < words.length && Object.hasOwn(magnitudes, words[end]!.form) && touchesOrIsWord(words, end)) {
    value *= magnitudes[words[end]!.form]!;
    end++;
  }
  const sign = words[first - 1];
  const currency = sign !== undefined && currencySigns.has(sign.form) ? units.get(sign.form)! : null;
  const next = words[end];
  const named = next === undefined ? null : (units.get(next.form) ?? null);
  const unit = currency ?? named ?? countedNoun(words, end);
  const kind = kindOf(words, first, end);
  return {
    first: currency === null ? first : first - 1,
    end: named === null || currency !== null ? end : end + 1,
    value,
    unit,
    bound: kind === "amount" || kind === "vague" ? boundOf(words, first) : "exact",
    kind,
  };
}

/** "twenty five" is 25, "two hundred and six" is left to its magnitudes, "two thirds" is 0.667. */
function readValue(words: readonly Word[], first: number): { readonly value: number; readonly end: number } {
  const key = numberKey(words[first]!);
  if (key === null) return { value: 1, end: first };
  const value = Number(key);
  const next = words[first + 1];
  const nextKey = next === undefined ? null : numberKey(next);
  if (next !== undefined && next.kind === "word" && nextKey !== null) {
    const second = Number(nextKey);
    if (value >= 20 && value < 100 && value % 10 === 0 && second > 0 && second < 10)
      return { value: value + second, end: first + 2 };
    if (next.form === "thirds" || next.form === "quarters") return { value: value * second, end: first + 2 };
  }
  return { value: Number.isNaN(value) ? 0 : value, end: first + 1 };
}

/** "5m" is five million and "5 m" may be metres: a one-letter magnitude must touch its number. */
function touchesOrIsWord(words: readonly Word[], at: number): boolean {
  return words[at]!.form.length > 1 || words[at - 1]!.end === words[at]!.start;
}

function countedNoun(words: readonly Word[], end: number): string | null {
  for (const word of words.slice(end, end + 2))
    if (word.kind === "word" && /[a-z]s$|people|children|men|women/.test(word.form)) return word.lemma;
  return null;
}

function kindOf(words: readonly Word[], first: number, end: number): Quantity["kind"] {
  const word = words[first]!;
  if (isEndOfYears(words, first)) return "vague";
  if (yearOf(word) !== null && end === first + 1)
    return words[end]?.form === "s" && words[end].start === word.end ? "decade" : "year";
  const before = words[first - 1];
  const after = words[end];
  const isDay =
    Number(word.form) <= 31 &&
    ((before !== undefined && monthOf(before) !== null) || (after !== undefined && monthOf(after) !== null));
  if (isDay) return "dayOfMonth";
  if (Object.hasOwn(ordinals, word.form) || /^(?:st|nd|rd|th)$/.test(after?.form ?? ""))
    return /^(?:first|second|third)$/.test(word.form) ? "vague" : "ordinal";
  return vague.has(word.form) && end === first + 1
    ? "vague"
    : isStandingMagnitude(words, first)
      ? "vague"
      : "amount";
}

/** "19" in "2018–19" is no number of its own. */
function isEndOfYears(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    yearOf(before) !== null &&
    words[at]!.raw.length === 2 &&
    words[at]!.start === before.end + 1
  );
}

function boundOf(words: readonly Word[], first: number): Quantity["bound"] {
  const before = words.slice(Math.max(0, first - 3), first).map((word) => word.form);
  if (before.some((form) => numbers.atLeast.includes(form))) return "atLeast";
  if (before.some((form) => numbers.atMost.includes(form))) return "atMost";
  return before.some((form) => numbers.about.includes(form)) ? "about" : "exact";
}

/** Whether one number is the other, rounded to its own digits: 1,200 for 1,187. */
function isRounded(rounded: number, exact: number): boolean {
  if (exact === 0 || rounded === 0 || Math.abs(exact) < 10)
    return Math.round(exact * 10) / 10 === rounded && exact !== Math.round(exact);
  if (!near(rounded, exact, 0.06)) return false;
  const digits = String(rounded)
    .replace(/\.|0+$/g, "")
    .replace(/^0+/, "").length;
  return digits >= 1 && digits <= 4 && Number(exact.toPrecision(digits)) === rounded;
}

function near(left: number, right: number, share: number): boolean {
  return Math.abs(left - right) <= share * Math.max(Math.abs(left), Math.abs(right));
}
