import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import type { Word } from "../../text/words.ts";

const months: ReadonlyMap<string, number> = new Map(
  numbers.months.flatMap((month, index) => [
    [month, index + 1],
    [month.slice(0, 3), index + 1],
    ...(month === "september" ? [["sept", 9] as const] : []),
  ]),
);
const days: ReadonlyMap<string, number> = new Map(numbers.days.map((day, index) => [day, index]));

/** The month that a word names, 1 to 12, or null. "may" and "march" are months only with a capital. */
export function monthOf(word: Word): number | null {
  return word.capital ? (months.get(word.form) ?? null) : null;
}

/** The day of the week that a word names, 0 (Sunday) to 6, or null. */
export function weekdayOf(word: Word): number | null {
  return word.capital ? (days.get(word.form) ?? null) : null;
}

/** The year that a number names, or null. */
export function yearOf(word: Word): number | null {
  return word.kind === "number" && /^(?:1[5-9]|20)\d\d$/.test(word.raw) ? Number(word.raw) : null;
}

/** Whether a word names a month, a day of the week or a year. */
export function isCalendarWord(word: Word): boolean {
  return monthOf(word) !== null || weekdayOf(word) !== null || yearOf(word) !== null;
}
