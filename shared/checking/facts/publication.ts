import { readWords } from "../../text/words.ts";
import { dayNumber, type DaySpan } from "./daySpans.ts";
import { monthOf, yearOf } from "./dates.ts";
import { readNamedDay } from "./namedDays.ts";

/** The day on which a text was published: two, where the hour leaves open which it was in the place where it was written. */
export type Publication = DaySpan;

/** In these hours of a day in UTC it is still the day before in America. */
const nightHours = 8;

/** When a text was published, from its date as delivered: ISO 8601, or a full date in words. Null where neither is given. */
export function readPublication(publishedAt: string | null): Publication | null {
  if (publishedAt === null) return null;
  const told = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):\d\d[\d:.,]*\s*(Z|[+-]00:?00)?)?/.exec(publishedAt);
  if (told === null) return readWritten(publishedAt);
  const to = dayNumber(Number(told[1]), Number(told[2]), Number(told[3]));
  const isNight = told[5] !== undefined && Number(told[4]) < nightHours;
  return { from: isNight ? to - 1 : to, to };
}

function readWritten(publishedAt: string): Publication | null {
  const words = readWords(publishedAt.slice(0, 100));
  const at = words.findIndex((word) => monthOf(word) !== null);
  const day = at < 0 ? null : readNamedDay(words, at, null);
  const hasYear = words.some((word) => yearOf(word) !== null);
  return day === null || day.day === null || !hasYear ? null : (day.spans?.[0] ?? null);
}
