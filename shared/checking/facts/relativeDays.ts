import type { Word } from "../../text/words.ts";
import type { NamedDay } from "./calendar.ts";
import { monthOf } from "./dates.ts";
import { numberKey } from "./numberWords.ts";

const dayLength = 86_400_000;
const shifts: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const steps: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

/**
 * A day that is named by its distance from the day of publication (milliseconds since 1970, or NaN): "yesterday", "last month",
 * "the previous year", "next March", "three days ago". As much of it is known as is surely meant.
 */
export function readRelativeDay(words: readonly Word[], at: number, published: number): NamedDay | null {
  if (Number.isNaN(published)) return null;
  const { form } = words[at]!;
  if (Object.hasOwn(shifts, form)) return fullDay(at, at + 1, published + shifts[form]! * dayLength);
  if (Object.hasOwn(steps, form)) return steppedDay(words, at, published, steps[form]!);
  return numberKey(words[at]!) === null && form !== "a" ? null : countedDay(words, at, published);
}

/** "last year", "next month", "last March". Of "last week" and "last Tuesday" the day is not surely known. */
function steppedDay(words: readonly Word[], at: number, published: number, step: number): NamedDay | null {
  const next = words[at + 1];
  if (next === undefined) return null;
  const date = new Date(published);
  if (next.form === "year") return part(at, at + 2, null, date.getUTCFullYear() + step);
  if (next.form === "month") return monthOfDate(at, at + 2, date, step);
  const month = monthOf(next);
  if (month === null || step === 0) return null;
  const now = date.getUTCMonth() + 1;
  // In May, "last March" is this year's and "last August" the year's before.
  const isOtherYear = step < 0 ? month >= now : month <= now;
  return part(at, at + 2, month, date.getUTCFullYear() + (isOtherYear ? step : 0));
}

/** "three days ago"; "a year earlier" and "within two years" are not counted from publication. */
function countedDay(words: readonly Word[], at: number, published: number): NamedDay | null {
  const unit = words[at + 1]?.form ?? "";
  const count = words[at]!.form === "a" ? 1 : Number(numberKey(words[at]!));
  const isPast = words[at + 2]?.form === "ago";
  if (!isPast || !Number.isInteger(count) || count > 3000) return null;
  const date = new Date(published);
  if (/^days?$/.test(unit)) return fullDay(at, at + 3, published - count * dayLength);
  if (/^months?$/.test(unit)) return monthOfDate(at, at + 3, date, -count);
  return /^years?$/.test(unit) ? part(at, at + 3, null, date.getUTCFullYear() - count) : null;
}

function monthOfDate(first: number, end: number, date: Date, step: number): NamedDay {
  const months = 12 * date.getUTCFullYear() + date.getUTCMonth() + step;
  return part(first, end, (months % 12) + 1, Math.floor(months / 12));
}

function part(first: number, end: number, month: number | null, year: number): NamedDay {
  return { first, end, weekday: null, month, day: null, year };
}

function fullDay(first: number, end: number, milliseconds: number): NamedDay {
  const date = new Date(milliseconds);
  return {
    first,
    end,
    weekday: date.getUTCDay(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    year: date.getUTCFullYear(),
  };
}
