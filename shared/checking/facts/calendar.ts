import type { Word } from "../../text/words.ts";
import { monthOf, weekdayOf, yearOf } from "./dates.ts";

/** A day that a text names, as far as it says: the day of the week 0 (Sunday) to 6, the month 1 to 12, the day, the year. */
export type NamedDay = {
  readonly first: number;
  readonly end: number;
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
};

const relative: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const dayLength = 86_400_000;

/**
 * The days that are named among the words of a sentence: "Tuesday", "2 March", "March 2, 2027", "in March"; "yesterday"
 * and its like where it is known when the text was published (ISO 8601).
 */
export function readDays(words: readonly Word[], publishedAt: string | null): readonly NamedDay[] {
  const days: NamedDay[] = [];
  words.forEach((word, at) => {
    const weekday = weekdayOf(word);
    const month = monthOf(word);
    if (month !== null) days.push(readMonth(words, at, month));
    else if (weekday !== null)
      days.push({ first: at, end: at + 1, weekday, month: null, day: null, year: null });
    else if (Object.hasOwn(relative, word.form)) {
      const day = resolve(publishedAt, relative[word.form]!);
      if (day !== null) days.push({ first: at, end: at + 1, ...day });
    }
  });
  return days;
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
  const before = isDay(words[at - 1]);
  const ordinal = words[at + 2] !== undefined && /^(?:st|nd|rd|th)$/.test(words[at + 2]!.form);
  const after = !before && isDay(words[at + 1]);
  const next = after ? at + (ordinal ? 3 : 2) : at + 1;
  const year = words[next] === undefined ? null : yearOf(words[next]);
  return {
    first: before ? at - 1 : at,
    end: year === null ? next : next + 1,
    weekday: null,
    month,
    day: before ? Number(words[at - 1]!.form) : after ? Number(words[at + 1]!.form) : null,
    year,
  };
}

function isDay(word: Word | undefined): boolean {
  return word?.kind === "number" && word.raw.length <= 2 && Number(word.form) >= 1 && Number(word.form) <= 31;
}

function resolve(publishedAt: string | null, shift: number): Omit<NamedDay, "first" | "end"> | null {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(published)) return null;
  const date = new Date(published + shift * dayLength);
  return {
    weekday: date.getUTCDay(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    year: date.getUTCFullYear(),
  };
}
