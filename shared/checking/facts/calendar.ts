import type { Word } from "../../text/words.ts";
import { monthOf, weekdayOf, yearOf } from "./dates.ts";
import { readRelativeDay } from "./relativeDays.ts";

/** A day that a text names, as far as it says: the day of the week 0 (Sunday) to 6, the month 1 to 12, the day, the year. */
export type NamedDay = {
  readonly first: number;
  readonly end: number;
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
};

/**
 * The days that are named among the words of a sentence: "Tuesday", "2 March", "March 2, 2027", "the 2nd of March", "in March";
 * "yesterday", "last month", "two years ago" and their like where it is known when the text was published (ISO 8601).
 */
export function readDays(words: readonly Word[], publishedAt: string | null): readonly NamedDay[] {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const days: NamedDay[] = [];
  for (let at = 0; at < words.length; at++) {
    const day = readNamedDay(words, at) ?? readRelativeDay(words, at, published);
    if (day === null) continue;
    days.push(day);
    at = Math.max(at, day.end - 1);
  }
  return days;
}

function readNamedDay(words: readonly Word[], at: number): NamedDay | null {
  const word = words[at]!;
  const month = monthOf(word);
  if (month !== null) return readMonth(words, at, month);
  const weekday = weekdayOf(word);
  return weekday === null ? null : { first: at, end: at + 1, weekday, month: null, day: null, year: null };
}

/** Whether two named days can be the same: nothing that both say differs. A full date knows its day of the week. */
export function canBeSame(left: NamedDay, right: NamedDay): boolean {
  if (differs(left.month, right.month) || differs(left.day, right.day) || differs(left.year, right.year))
    return false;
  return !differs(weekdayOfDay(left), weekdayOfDay(right));
}

function differs(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** The day of the week of a named day, 0 to 6, where it says so or its date is full; else null. */
export function weekdayOfDay({ weekday, month, day, year }: NamedDay): number | null {
  if (weekday !== null || month === null || day === null || year === null) return weekday;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function readMonth(words: readonly Word[], at: number, month: number): NamedDay {
  const before = dayBefore(words, at);
  const isOrdinal = words[at + 2] !== undefined && /^(?:st|nd|rd|th)$/.test(words[at + 2]!.form);
  const after = before === null && isDay(words[at + 1]);
  const next = after ? at + (isOrdinal ? 3 : 2) : at + 1;
  const year = words[next] === undefined ? null : yearOf(words[next]);
  return {
    first: before ?? at,
    end: year === null ? next : next + 1,
    weekday: null,
    month,
    day: before !== null ? Number(words[before]!.form) : after ? Number(words[at + 1]!.form) : null,
    year,
  };
}

/** The number of the word that says the day before its month: "2 March", "2nd March", "the 2nd of March"; or null. */
function dayBefore(words: readonly Word[], month: number): number | null {
  let at = month - 1;
  if (words[at]?.form === "of") at--;
  if (words[at] !== undefined && /^(?:st|nd|rd|th)$/.test(words[at]!.form)) at--;
  else if (at < month - 1) return null;
  return isDay(words[at]) ? at : null;
}

function isDay(word: Word | undefined): boolean {
  return word?.kind === "number" && word.raw.length <= 2 && Number(word.form) >= 1 && Number(word.form) <= 31;
}
