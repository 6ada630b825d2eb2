import type { Word } from "../../text/words.ts";
import { isStopWord } from "../lexicon.ts";
import type { NamedDay } from "./calendar.ts";
import { monthOf, weekdayOf, yearOf } from "./dates.ts";
import { dayNumber, spanOfMonth, spanOfYear, type DaySpan } from "./daySpans.ts";
import type { Publication } from "./publication.ts";
import { weekdaysAround } from "./weekdays.ts";

/** A date without a year is this near to its publication where the year goes without saying. */
const nearDays = 45;

/** A day that is named by the calendar: "Tuesday", "2 March", "2 to 4 March", "March 2, 2027", "March 2027", "in 2027". */
export function readNamedDay(
  words: readonly Word[],
  at: number,
  publication: Publication | null,
): NamedDay | null {
  const word = words[at]!;
  const month = monthOf(word);
  if (month !== null) return readMonth(words, at, month, publication);
  const weekday = weekdayOf(word);
  if (weekday !== null) {
    const spans =
      publication === null || !isPlainWeekday(words, at) ? null : weekdaysAround(weekday, publication, -7, 7);
    return namedDay(at, at + 1, { weekday, spans });
  }
  const year = yearOf(word);
  return year === null || !isPlainYear(words, at)
    ? null
    : namedDay(at, at + 1, { year, spans: [spanOfYear(year)] });
}

/** A named day of which only so much is known. */
export function namedDay(first: number, end: number, known: Partial<NamedDay>): NamedDay {
  const nothing = { weekday: null, month: null, day: null, lastDay: null, year: null, spans: null };
  return { first, end, ...nothing, relative: false, loose: false, ...known };
}

/** Not "every Tuesday", "the Tuesday before", "Black Friday", "Sunday Times". */
function isPlainWeekday(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (
    before !== undefined &&
    /^(?:every|each|a|an|the|that|one|any|most|following|previous|same|another)$/.test(before.form)
  )
    return false;
  return (
    !isOfName(before, words[at]) &&
    !isOfName(words[at], after) &&
    !/^(?:week|before|after)$/.test(after?.form ?? "")
  );
}

/** Whether two words stand together in a name: "Black Friday", "Sunday Times"; not "On Friday", "Friday, May 2". */
function isOfName(left: Word | undefined, right: Word | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > 1) return false;
  return (
    [left, right].every((word) => word.capital && !isStopWord(word.form)) &&
    ![left, right].every((word) => monthOf(word) !== null || weekdayOf(word) !== null)
  );
}

/** "In 2024"; not "Euro 2024", "2018-19", "in 2024 and 2025". */
function isPlainYear(words: readonly Word[], at: number): boolean {
  const [before, after, next] = [words[at - 1], words[at + 1], words[at + 2]];
  if (before === undefined || !/^(?:in|during|of|for|since|early|late|mid)$/.test(before.form)) return false;
  if (after === undefined || after.start > words[at]!.end + 1) return true;
  const goesOn = /^(?:and|or|to|until)$/.test(after.form) && next !== undefined && yearOf(next) !== null;
  return !goesOn && after.kind !== "number" && after.form !== "s";
}

function readMonth(
  words: readonly Word[],
  at: number,
  month: number,
  publication: Publication | null,
): NamedDay {
  const before = daysBefore(words, at);
  const after = before === null ? daysAfter(words, at) : null;
  const next = after?.end ?? at + 1;
  const year = words[next] === undefined ? null : yearOf(words[next]);
  const { day, lastDay } = before ?? after ?? { day: null, lastDay: null };
  return namedDay(before?.first ?? at, year === null ? next : next + 1, {
    month,
    day,
    lastDay,
    year,
    spans: spansOf(month, day, lastDay, year, publication),
  });
}

function spansOf(
  month: number,
  day: number | null,
  lastDay: number | null,
  year: number | null,
  publication: Publication | null,
): readonly DaySpan[] | null {
  const inYear = (of: number): DaySpan =>
    day === null
      ? spanOfMonth(of, month)
      : { from: dayNumber(of, month, day), to: dayNumber(of, month, lastDay ?? day) };
  if (year !== null) return [inYear(year)];
  if (publication === null || day === null) return null;
  const now = new Date(publication.to * 86_400_000).getUTCFullYear();
  const near = [now - 1, now, now + 1]
    .map(inYear)
    .filter(({ from, to }) => from <= publication.to + nearDays && to >= publication.from - nearDays);
  return near.length === 1 ? near : null;
}

type Days = {
  readonly first: number;
  readonly end: number;
  readonly day: number;
  readonly lastDay: number | null;
};

/** The days before their month: "2 March", "2nd March", "the 2nd of March", "2-4 March", "2 and 4 March". */
function daysBefore(words: readonly Word[], month: number): Days | null {
  let at = month - 1;
  if (words[at]?.form === "of") at--;
  if (isOrdinalEnding(words[at])) at--;
  else if (at < month - 1) return null;
  if (!isDay(words[at])) return null;
  const last = Number(words[at]!.form);
  let from = at - 1;
  if (/^(?:to|and|or|until|through)$/.test(words[from]?.form ?? "")) from--;
  else if (words[from] === undefined || words[at]!.start - words[from]!.end !== 1) from = -1;
  if (isOrdinalEnding(words[from])) from--;
  const opens =
    from >= 0 &&
    isDay(words[from]) &&
    Number(words[from]!.form) < last &&
    monthOf(words[from - 1] ?? words[from]!) === null;
  if (!opens) return { first: at, end: month, day: last, lastDay: null };
  return { first: from, end: month, day: Number(words[from]!.form), lastDay: last };
}

/** The days after their month: "March 2", "March 2nd", "March 2-4", "March 2 to 4". */
function daysAfter(words: readonly Word[], month: number): Days | null {
  if (!isDay(words[month + 1])) return null;
  const day = Number(words[month + 1]!.form);
  let end = month + 2;
  if (isOrdinalEnding(words[end])) end++;
  const joined = /^(?:to|and|or|through)$/.test(words[end]?.form ?? "") ? end + 1 : end;
  const last = words[joined];
  const closes =
    isDay(last) &&
    Number(last!.form) > day &&
    (joined > end || last!.start === words[end - 1]!.end + 1) &&
    monthOf(words[joined + 1] ?? last!) === null;
  return closes
    ? { first: month, end: joined + 1, day, lastDay: Number(last!.form) }
    : { first: month, end, day, lastDay: null };
}

function isOrdinalEnding(word: Word | undefined): boolean {
  return word !== undefined && /^(?:st|nd|rd|th)$/.test(word.form);
}

function isDay(word: Word | undefined): boolean {
  return word?.kind === "number" && word.raw.length <= 2 && Number(word.form) >= 1 && Number(word.form) <= 31;
}
