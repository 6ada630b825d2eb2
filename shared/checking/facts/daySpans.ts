/** Days from one to another, both included, counted from 1 January 1970. */
export type DaySpan = { readonly from: number; readonly to: number };

const dayLength = 86_400_000;

/** The number of a day; months below 1 and above 12 are those of the years beside. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** Year, month (1 to 12), day and weekday (0 Sunday to 6) of the day of a number. */
export function dayOfNumber(number: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} {
  const date = new Date(number * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** A month, 1 to 12; others count on into the years beside. */
export function spanOfMonth(year: number, month: number): DaySpan {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
}

export function spanOfYear(year: number): DaySpan {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
}

/** The week of a day, so many weeks on: weeks begin on Monday for some and on Sunday for others, and both are meant. */
export function spanOfWeek(number: number, weeks: number): DaySpan {
  const sunday = number - dayOfNumber(number).weekday;
  const monday = number - ((dayOfNumber(number).weekday + 6) % 7);
  return { from: Math.min(sunday, monday) + 7 * weeks, to: Math.max(sunday, monday) + 6 + 7 * weeks };
}

export function overlap(left: DaySpan, right: DaySpan): boolean {
  return left.from <= right.to && right.from <= left.to;
}
