import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import type { Word } from "../../text/words.ts";
import { yearOf } from "./dates.ts";
import { unitAt } from "./measures.ts";
import { numberKey } from "./numberWords.ts";

/** A number as it is written or spoken, and the number of the word after it. */
export type NumberPhrase = { readonly value: number; readonly end: number };

const small: Readonly<Record<string, number>> = numbers.small;
const ordinals: Readonly<Record<string, number>> = numbers.ordinals;
const magnitudes: Readonly<Record<string, number>> = numbers.magnitudes;
const fractions: Readonly<Record<string, number>> = numbers.fractions;
const signs: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** Whether a word is a magnitude that may stand without a number: "hundreds of people", "a million". */
export function isStandingMagnitude(word: Word): boolean {
  return /^(?:hundreds?|thousands?|millions?|billions?|trillions?)$/.test(word.form);
}

/** "a third of", "half of": a share that is no ordinal; null where the word says none. */
export function readShare(words: readonly Word[], first: number): NumberPhrase | null {
  const word = words[first]!;
  const parts = Object.hasOwn(fractions, word.form) ? fractions[word.form]! : null;
  const before = words[first - 1]?.form;
  if (parts === null || words[first + 1]?.form !== "of") return null;
  if (word.form !== "half" && before !== "a" && before !== "one") return null;
  // "a quarter of a million"
  if (
    words[first + 2]?.form === "a" &&
    words[first + 3] !== undefined &&
    isStandingMagnitude(words[first + 3]!)
  )
    return { value: magnitudes[words[first + 3]!.form]! / parts, end: first + 4 };
  return { value: 1 / parts, end: first + 1 };
}

/** The number that begins at a word: "1.2 billion", "two hundred and six", "twenty-five", "two-thirds", "half a million". */
export function readNumber(words: readonly Word[], first: number): NumberPhrase {
  if (isStandingMagnitude(words[first]!)) return times(words, { value: 1, end: first });
  const start = words[first]!.kind === "number" ? readDigits(words, first) : readSpoken(words, first);
  return times(words, withRatio(words, withHalf(words, withFraction(words, start)), first));
}

function readDigits(words: readonly Word[], first: number): NumberPhrase {
  let value = Number(words[first]!.form);
  let end = first + 1;
  // Some copy is spaced by machines: "50, 000".
  if (words[end]?.raw === "000" && words[end]!.start - words[first]!.end <= 2) {
    value *= 1000;
    end++;
  }
  const sign = words[end];
  if (sign !== undefined && Object.hasOwn(signs, sign.form) && sign.start === words[end - 1]!.end)
    return { value: value + signs[sign.form]!, end: end + 1 };
  return { value: Number.isNaN(value) ? 0 : value, end };
}

/** Words for numbers below a thousand: tens take ones, hundreds take what is below them. */
function readSpoken(words: readonly Word[], first: number): NumberPhrase {
  let value = Number(numberKey(words[first]!) ?? 1);
  let end = first + 1;
  const join = (at: number, least: number, most: number): boolean => {
    const next = words[at];
    const more = next === undefined || next.kind !== "word" ? null : spokenValue(next);
    if (more === null || !Number.isInteger(more) || more < least || more > most) return false;
    value += more;
    end = at + 1;
    return true;
  };
  if (isTens(value)) join(end, 1, 9);
  if (words[end]?.form === "hundred" && value > 0 && value < 100) {
    value *= 100;
    end++;
    const ones = words[end]?.form === "and" ? end + 1 : end;
    if (join(ones, 1, 99) && isTens(value % 100)) join(end, 1, 9);
  }
  return { value, end };
}

function spokenValue({ form }: Word): number | null {
  if (Object.hasOwn(ordinals, form)) return ordinals[form]!;
  return Object.hasOwn(small, form) &&
    !/^(?:dozens?|single|once|twice|pair|couple|decade|century)$/.test(form)
    ? small[form]!
    : null;
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/** "two-thirds", "three quarters", "one-half". */
function withFraction(words: readonly Word[], { value, end }: NumberPhrase): NumberPhrase {
  const next = words[end];
  const isFraction = next !== undefined && Object.hasOwn(fractions, next.form) && value < 10;
  const plural = isFraction && next.form.endsWith("s");
  const single = isFraction && value === 1 && isOfWhole(next, words[end + 1]);
  return plural || single ? { value: value / fractions[next.form]!, end: end + 1 } : { value, end };
}

/** "One fifth of the boats", "one-half the boats"; not "one half chance". */
function isOfWhole(part: Word, next: Word | undefined): boolean {
  return (
    next?.form === "of" || (part.form === "half" && /^(?:the|its|his|her|their|all)$/.test(next?.form ?? ""))
  );
}

/** "two and a half", "two and half". */
function withHalf(words: readonly Word[], { value, end }: NumberPhrase): NumberPhrase {
  if (words[end]?.form !== "and") return { value, end };
  const half = words[end + 1]?.form === "a" ? end + 2 : end + 1;
  return words[half]?.form === "half" && words[half + 1]?.form !== "of"
    ? { value: value + 0.5, end: half + 1 }
    : { value, end };
}

/** "one in five", "nine out of ten"; not "two in 2019", "two in ten days". */
function withRatio(words: readonly Word[], phrase: NumberPhrase, first: number): NumberPhrase {
  const { value, end } = phrase;
  const of =
    words[end]?.form === "in"
      ? end + 1
      : words[end]?.form === "out" && words[end + 1]?.form === "of"
        ? end + 2
        : null;
  const whole = of === null ? undefined : words[of];
  const key = whole === undefined || yearOf(whole) !== null ? null : numberKey(whole);
  if (of === null || key === null || end !== first + 1 || unitAt(words, of + 1) !== null) return phrase;
  const parts = Number(key);
  const isRatio =
    Number.isInteger(value) &&
    Number.isInteger(parts) &&
    value > 0 &&
    value < parts &&
    parts >= 3 &&
    !isNamed(words[first]!);
  return isRatio ? { value: value / parts, end: of + 1 } : phrase;
}

function isNamed({ form }: Word): boolean {
  return Object.hasOwn(ordinals, form);
}

function times(words: readonly Word[], { value, end }: NumberPhrase): NumberPhrase {
  let product = value;
  let at = end;
  for (; at < words.length; at++) {
    const { form } = words[at]!;
    if (form === "dozen" && at > 0) product *= 12;
    else if (Object.hasOwn(magnitudes, form) && touchesOrIsWord(words, at)) product *= magnitudes[form]!;
    else if (value === 0.5 && form === "a" && isCounted(words[at + 1])) continue;
    else break;
  }
  return { value: product, end: at };
}

function isCounted(word: Word | undefined): boolean {
  return word !== undefined && (word.form === "dozen" || isStandingMagnitude(word));
}

/** "5m" is five million and "5 m" may be metres: a one-letter magnitude must touch its number. */
function touchesOrIsWord(words: readonly Word[], at: number): boolean {
  return words[at]!.form.length > 1 || words[at - 1]?.end === words[at]!.start;
}
