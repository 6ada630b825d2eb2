import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import type { Word } from "../../text/words.ts";

const units: ReadonlyMap<string, string> = new Map(
  Object.entries(numbers.units).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
);
const sizes = new Map<string, { readonly dimension: string; readonly size: number }>();
for (const [unit, [dimension, size]] of Object.entries(numbers.sizes))
  sizes.set(unit, { dimension: String(dimension), size: Number(size) });
const currencySigns = new Set(["$", "€", "£", "¥", "₹"]);

/** The currency of the sign at a place among the words, or null. */
export function currencyAt(words: readonly Word[], at: number): string | null {
  const sign = words[at];
  return sign !== undefined && currencySigns.has(sign.form) ? units.get(sign.form)! : null;
}

/** The unit that is named from a place on, with the number of the word after it, or null: "percent", "per cent", "km". */
export function unitAt(
  words: readonly Word[],
  at: number,
): { readonly unit: string; readonly end: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.form === "per" && words[at + 1]?.form === "cent") return { unit: "percent", end: at + 2 };
  const unit = units.get(word.form);
  // "5p" is money, "5 p" is not.
  if (
    unit === undefined ||
    (word.form.length === 1 && word.kind === "word" && word.start !== words[at - 1]?.end)
  )
    return null;
  return { unit, end: at + 1 };
}

/** How many of the second unit one of the first is, or null where they do not measure the same. */
export function factorBetween(from: string, to: string): number | null {
  const [one, other] = [sizes.get(from), sizes.get(to)];
  return one === undefined || other === undefined || one.dimension !== other.dimension
    ? null
    : one.size / other.size;
}
