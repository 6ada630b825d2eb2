import type { Word } from "../../text/words.ts";
import { dayOfNumber, overlap, type DaySpan } from "./daySpans.ts";
import { readNamedDay } from "./namedDays.ts";
import type { Publication } from "./publication.ts";
import { readRelativeDay } from "./relativeDays.ts";

/** A day, week, month or year that a text names, as far as its words say: the day of the week 0 (Sunday) to 6, the month 1 to 12. */
export type NamedDay = {
  readonly first: number;
  readonly end: number;
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The last of several days of a month: 4 in "2 to 4 March". */
  readonly lastDay: number | null;
  readonly year: number | null;
  /** It is one of these days, or lies in one of these spans. Null where that cannot be told. */
  readonly spans: readonly DaySpan[] | null;
  /** Named by its distance from the day of publication: "yesterday", "last week". */
  readonly relative: boolean;
  /** It can agree with another day, and is too loosely said to differ from one: "today". */
  readonly loose: boolean;
};

// Several checks ask for the days of the same words.
const read = new WeakMap<
  readonly Word[],
  { readonly publication: Publication | null; readonly days: readonly NamedDay[] }
>();

// A sentence that names more is a table.
const mostDays = 30;

/**
 * The days that are named among the words of a sentence: "Tuesday", "2 March", "March 2, 2027", "in March", "in 2027"; and
 * "yesterday", "last Tuesday", "next week", "two years ago" and their like where it is known when the text was published.
 */
export function readDays(words: readonly Word[], publication: Publication | null): readonly NamedDay[] {
  const before = read.get(words);
  if (before?.publication === publication) return before.days;
  const days = findDays(words, publication);
  read.set(words, { publication, days });
  return days;
}

function findDays(words: readonly Word[], publication: Publication | null): readonly NamedDay[] {
  const days: NamedDay[] = [];
  for (let at = 0; at < words.length && days.length < mostDays; at++) {
    const day = readRelativeDay(words, at, publication) ?? readNamedDay(words, at, publication);
    if (day === null) continue;
    days.push(day);
    at = Math.max(at, day.end - 1);
  }
  return days;
}

/** Whether two named days can be the same, or one can lie in the other: nothing that is known of both differs. */
export function canBeSame(left: NamedDay, right: NamedDay): boolean {
  if (!left.relative && !right.relative) {
    // A date and the day of the week that it falls on agree, however long ago it was.
    const isOneWeekday = (left.weekday === null) !== (right.weekday === null);
    const [one, other] = [weekdayOfDay(left), weekdayOfDay(right)];
    if (isOneWeekday && one !== null && other !== null) return one === other;
    if (left.month !== null && right.month !== null) return haveSameParts(left, right);
  }
  if (left.spans !== null && right.spans !== null)
    return left.spans.some((one) => right.spans!.some((other) => overlap(one, other)));
  if (left.spans !== null) return left.spans.some((span) => hasSuchDay(span, right));
  if (right.spans !== null) return right.spans.some((span) => hasSuchDay(span, left));
  return haveSameParts(left, right);
}

function haveSameParts(left: NamedDay, right: NamedDay): boolean {
  return (
    !differs(left.weekday, right.weekday) &&
    !differs(left.month, right.month) &&
    !differs(left.year, right.year) &&
    shareDays(left, right)
  );
}

function hasSuchDay({ from, to }: DaySpan, day: NamedDay): boolean {
  if (to - from >= 366) return true;
  for (let number = from; number <= to; number++) {
    const { weekday, month, day: own } = dayOfNumber(number);
    if (!differs(weekday, day.weekday) && !differs(month, day.month) && isWithin(own, day)) return true;
  }
  return false;
}

function isWithin(own: number, { day, lastDay }: NamedDay): boolean {
  return day === null || (own >= day && own <= (lastDay ?? day));
}

function shareDays(left: NamedDay, right: NamedDay): boolean {
  if (left.day === null || right.day === null) return true;
  return left.day <= (right.lastDay ?? right.day) && right.day <= (left.lastDay ?? left.day);
}

function differs(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** The day of the week of a named day, 0 to 6, where it says so or is known to be one day; else null. */
export function weekdayOfDay({ weekday, spans }: NamedDay): number | null {
  const [only, second] = spans ?? [];
  if (weekday !== null || only === undefined || second !== undefined || only.from !== only.to) return weekday;
  return dayOfNumber(only.from).weekday;
}
