import { dayOfNumber, type DaySpan } from "./daySpans.ts";
import type { Publication } from "./publication.ts";

/** The days with a name within so many days of publication: news copy says "on Tuesday" of the last one and of the next. */
export function weekdaysAround(
  weekday: number,
  { from, to }: Publication,
  first: number,
  last: number,
): readonly DaySpan[] {
  const found: DaySpan[] = [];
  for (let number = from + first; number <= to + last; number++)
    if (dayOfNumber(number).weekday === weekday) found.push({ from: number, to: number });
  return found;
}
