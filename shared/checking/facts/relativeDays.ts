import type { Word } from "../../text/words.ts";
import type { NamedDay } from "./calendar.ts";
import { monthOf, weekdayOf } from "./dates.ts";
import { dayOfNumber, spanOfMonth, spanOfWeek, spanOfYear, type DaySpan } from "./daySpans.ts";
import { namedDay } from "./namedDays.ts";
import { numberKey } from "./numberWords.ts";
import type { Publication } from "./publication.ts";
import { weekdaysAround } from "./weekdays.ts";

const shifts: Readonly<Record<string, readonly [number, number]>> = {
  today: [0, 0],
  tonight: [0, 0],
  yesterday: [-1, -1],
  tomorrow: [1, 1],
};
const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * Days that are named by their distance from the day of publication: "yesterday", "last night", "last Tuesday", "next week",
 * "earlier this month", "three days ago", "in two weeks' time". What is not surely meant is left open.
 */
export function readRelativeDay(
  words: readonly Word[],
  at: number,
  publication: Publication | null,
): NamedDay | null {
  if (publication === null) return null;
  const { form } = words[at]!;
  if (Object.hasOwn(shifts, form)) {
    const [first, last] = shifts[form]!;
    return relative(at, at + 1, [around(publication, first, last)], form === "today");
  }
  if (Object.hasOwn(steps, form)) return steppedDay(words, at, publication, steps[form]!);
  return numberKey(words[at]!) === null && form !== "a" ? null : countedDay(words, at, publication);
}

/** "This year", "last week", "next Tuesday", "earlier this month"; not "the last year", "her next month", "last week of". */
function steppedDay(
  words: readonly Word[],
  at: number,
  publication: Publication,
  step: number,
): NamedDay | null {
  const [before, next, after] = [words[at - 1]?.form ?? "", words[at + 1], words[at + 2]?.form];
  if (
    next === undefined ||
    after === "of" ||
    /^(?:the|a|his|her|their|its|our|my|your|every|very)$/.test(before)
  )
    return null;
  const spans = spansOfStep(next, publication, step);
  if (spans === null) return null;
  const isParted = spans.length === 1 && /^(?:earlier|later)$/.test(before);
  return isParted
    ? relative(at - 1, at + 2, [partOf(spans[0]!, before, publication)], false)
    : relative(at, at + 2, spans, false);
}

function spansOfStep(next: Word, publication: Publication, step: number): readonly DaySpan[] | null {
  const weekday = weekdayOf(next);
  if (weekday !== null) {
    // "Last Tuesday" is the latest, or the one of the week before.
    const [first, last] = step < 0 ? [-14, -1] : step > 0 ? [1, 14] : [-6, 7];
    return weekdaysAround(weekday, publication, first, last);
  }
  const month = monthOf(next);
  if (month !== null) return step === 0 ? null : monthsAround(month, publication, step);
  const unit = next.form;
  if (unit === "night") return step < 0 ? [around(publication, -1, 0)] : null;
  if (/^(?:morning|afternoon|evening)$/.test(unit)) return step === 0 ? [publication] : null;
  if (unit === "weekend") return weekendsAround(publication, step);
  if (unit === "week") return [across(publication, (number) => spanOfWeek(number, step))];
  if (unit === "month") return [across(publication, (number) => monthFrom(number, step))];
  return unit === "year"
    ? [across(publication, (number) => spanOfYear(dayOfNumber(number).year + step))]
    : null;
}

/** "Three days ago", "a week from now", "in two weeks' time"; "a year earlier", "within two years" are counted from elsewhere. */
function countedDay(words: readonly Word[], at: number, publication: Publication): NamedDay | null {
  const unit = (words[at + 1]?.form ?? "").replace(/s$/, "");
  const count = words[at]!.form === "a" ? 1 : Number(numberKey(words[at]!));
  if (!Number.isInteger(count) || count < 1 || count > 3000) return null;
  const [before, next, after] = [words[at - 1]?.form, words[at + 2]?.form, words[at + 3]?.form];
  const isAhead = (next === "from" && after === "now") || (next === "time" && before === "in");
  const mayBeAhead =
    before === "in" && words.slice(Math.max(0, at - 8), at).some(({ form }) => ahead.test(form));
  if (next !== "ago" && !isAhead && !mayBeAhead) return null;
  const span = distant(publication, unit, next === "ago" ? -count : count);
  const end = at + (next === "from" ? 4 : next === "ago" || isAhead ? 3 : 2);
  return span === null ? null : relative(at, end, [span], next !== "ago" && !isAhead);
}

/** After one of these, "in two weeks" may be a day to come; else it says how long something took. */
const ahead = /^(?:will|to|due|shall|would|expected|scheduled|planned|set|starts|begins|opens|ends)$/;

/** So many days, weeks, months or years away. Nobody counts weeks to the day, or years to the month. */
function distant(publication: Publication, unit: string, count: number): DaySpan | null {
  if (unit === "day") return around(publication, count, count);
  if (unit === "week") return around(publication, 7 * count - 4, 7 * count + 4);
  if (unit === "month")
    return widened(
      across(publication, (number) => monthFrom(number, count)),
      10,
    );
  const slack = Math.max(100, Math.abs(count) * 18);
  const year = (number: number): DaySpan => spanOfYear(dayOfNumber(number).year + count);
  return unit === "year" ? widened(across(publication, year), slack) : null;
}

function relative(first: number, end: number, spans: readonly DaySpan[], loose: boolean): NamedDay {
  return namedDay(first, end, { spans, relative: true, loose });
}

function partOf(span: DaySpan, part: string, { from, to }: Publication): DaySpan {
  return part === "earlier"
    ? { from: span.from, to: Math.min(span.to, to) }
    : { from: Math.max(span.from, from), to: span.to };
}

/** The same month before or after publication: "last March" is this year's, or the one before. */
function monthsAround(month: number, { from, to }: Publication, step: number): readonly DaySpan[] {
  const { year } = dayOfNumber(to);
  return [year - 2, year - 1, year, year + 1, year + 2]
    .map((each) => spanOfMonth(each, month))
    .filter((span) =>
      step < 0 ? span.from <= to && span.to >= from - 730 : span.to >= from && span.from <= to + 730,
    );
}

/** The days of the weekends that "last weekend" and their like can mean, Friday to Monday. */
function weekendsAround(publication: Publication, step: number): readonly DaySpan[] {
  const [first, last] = step < 0 ? [-9, 0] : step > 0 ? [1, 15] : [-3, 7];
  return weekdaysAround(6, publication, first, last).map(({ from }) => ({ from: from - 1, to: from + 2 }));
}

function monthFrom(number: number, months: number): DaySpan {
  const { year, month } = dayOfNumber(number);
  return spanOfMonth(year, month + months);
}

function around({ from, to }: Publication, first: number, last: number): DaySpan {
  return { from: from + first, to: to + last };
}

function widened({ from, to }: DaySpan, by: number): DaySpan {
  return { from: from - by, to: to + by };
}

/** What a span reaches over where publication leaves two days open. */
function across({ from, to }: Publication, spanOf: (number: number) => DaySpan): DaySpan {
  return { from: spanOf(from).from, to: spanOf(to).to };
}
