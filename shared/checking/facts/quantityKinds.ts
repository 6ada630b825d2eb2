import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import type { Word } from "../../text/words.ts";
import { isStopWord } from "../lexicon.ts";
import { monthOf, yearOf } from "./dates.ts";
import { isStandingMagnitude } from "./numberPhrases.ts";
import { numberKey } from "./numberWords.ts";
import type { Quantity } from "./quantities.ts";

const ordinals: Readonly<Record<string, number>> = numbers.ordinals;
const vague = new Set(
  (
    "one once single twice dozens hundreds thousands millions billions first second half couple pair trio duo twins quarter " +
    "double doubled triple tripled twofold threefold quadruple quadrupled decade century"
  ).split(" "),
);

/** What a number that reaches from one word to another is of: an amount, a rank, a part of a date. */
export function kindOf(words: readonly Word[], first: number, end: number): Quantity["kind"] {
  const word = words[first]!;
  if (isEndOfYears(words, first)) return "vague";
  if (yearOf(word) !== null && end === first + 1)
    return words[end]?.form === "s" && words[end].start === word.end ? "decade" : "year";
  const [before, after, last] = [words[first - 1], words[end], words[end - 1]];
  const isDay =
    Number(word.form) <= 31 &&
    ((before !== undefined && monthOf(before) !== null) || (after !== undefined && monthOf(after) !== null));
  if (isDay) return "dayOfMonth";
  if (
    (last !== undefined && Object.hasOwn(ordinals, last.form)) ||
    /^(?:st|nd|rd|th)$/.test(after?.form ?? "")
  )
    return /^(?:first|second|third)$/.test(word.form) ? "vague" : "ordinal";
  if (isOfBuilding(words, first)) return "amount";
  const isVague = isStandingMagnitude(word) || (vague.has(word.form) && end === first + 1);
  return isVague ? "vague" : "amount";
}

/** "A single-storey school" has one, as a two-storey school has two. */
function isOfBuilding(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.form === "single" && /^(?:storey|story|storeyed|storied)$/.test(words[at + 1]?.form ?? "")
  );
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

/** The lemma of the plural that follows a number, or null. */
export function countedNoun(words: readonly Word[], end: number): string | null {
  for (let at = end; at < Math.min(words.length, end + 2); at++) {
    const word = words[at]!;
    // "Leo, 3, was conscious" counts nothing.
    if (word.start - words[at - 1]!.end > 1) return null;
    if (word.kind === "word" && /[a-z]s$|people|children|men|women/.test(word.form) && !isSmall(word.form))
      return word.lemma;
  }
  return null;
}

function isSmall(form: string): boolean {
  return isStopWord(form) || /^(?:plus|less|across|besides|thus|perhaps|always|towards)$/.test(form);
}

/** Where the second number of "20 to 25", "between 20 and 25", "20-25" begins, or null. */
export function joinedTo(
  words: readonly Word[],
  first: number,
  end: number,
): { readonly at: number; readonly hyphen: boolean } | null {
  const next = words[end];
  if (next === undefined || words[first]!.kind !== "number") return null;
  if (next.kind === "number") {
    const hyphen =
      next.start === words[end - 1]!.end + 1 && words[end - 1]!.kind === "number" && yearOf(next) === null;
    return hyphen ? { at: end, hyphen } : null;
  }
  const at = currencyBetween(words, end + 1);
  const isRange = next.form === "to" || (next.form === "and" && words[first - 1]?.form === "between");
  return isRange && words[at]?.kind === "number" ? { at, hyphen: false } : null;
}

function currencyBetween(words: readonly Word[], at: number): number {
  return words[at]?.kind === "sign" ? at + 1 : at;
}

/** "7.30pm", "7:30 p.m.", "7 pm", "at 19:30" as minutes since midnight; null where no time is told. */
export function readTime(words: readonly Word[], first: number): Quantity | null {
  const hour = words[first]!;
  const told = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(hour.raw);
  if (told === null || Number(told[1]) > 24) return null;
  const second = words[first + 1];
  const split =
    told[2] === undefined &&
    second !== undefined &&
    /^[0-5]\d$/.test(second.raw) &&
    second.start === hour.end + 1;
  const end = first + (split ? 2 : 1);
  const half = words[end]?.form;
  const isHalf = half === "am" || half === "pm";
  const isTold =
    isHalf ||
    (split &&
      /^(?:at|by|until|till|from|before|after)$/.test(words[first - 1]?.form ?? "") &&
      numberKey(hour) !== null);
  if (!isTold) return null;
  const minutes = Number(told[2] ?? (split ? second.raw : 0));
  const hours = (Number(told[1]) % (isHalf ? 12 : 24)) + (half === "pm" ? 12 : 0);
  return {
    first,
    end: isHalf ? end + 1 : end,
    value: 60 * hours + minutes,
    to: null,
    unit: null,
    bound: "exact",
    kind: "time",
  };
}
