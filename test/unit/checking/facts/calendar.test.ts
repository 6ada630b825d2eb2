import { describe, expect, test } from "vitest";
import { canBeSame, readDays } from "../../../../shared/checking/facts/calendar.ts";
import { dayNumber, dayOfNumber } from "../../../../shared/checking/facts/daySpans.ts";
import { readPublication } from "../../../../shared/checking/facts/publication.ts";
import { readWords } from "../../../../shared/text/words.ts";

const published = "2026-05-06T12:00:00Z"; // a Wednesday
const daysOf = (text: string, at: string | null = published) =>
  readDays(readWords(text), readPublication(at));

/** The spans of the one day of a sentence: "5-05" for a day, "4-26..5-02" for a week. */
function spansOf(text: string, at: string | null = published): readonly string[] | null {
  const days = daysOf(text, at);
  if (days.length !== 1) throw new Error(`There are ${days.length} days in “${text}”.`);
  return (
    days[0]!.spans?.map(({ from, to }) => (from === to ? write(from) : `${write(from)}..${write(to)}`)) ??
    null
  );
}

function write(number: number): string {
  const { year, month, day } = dayOfNumber(number);
  return `${year}-${month}-${day}`;
}

describe("the days of a sentence", () => {
  test.each([
    ["It began on Tuesday", { weekday: 2, month: null, day: null, year: null }],
    ["It began on 2 March", { month: 3, day: 2, year: null }],
    ["It began on March 2, 2027", { month: 3, day: 2, year: 2027 }],
    ["It began on March 2nd, 2027", { month: 3, day: 2, year: 2027 }],
    ["It began on 2nd March", { month: 3, day: 2 }],
    ["It began on the 2nd of March 2027", { month: 3, day: 2, year: 2027 }],
    ["It ran from 2 to 4 March 2027", { month: 3, day: 2, lastDay: 4, year: 2027 }],
    ["It ran from March 2-4", { month: 3, day: 2, lastDay: 4, year: null }],
    ["It began in Sept. 2024", { month: 9, day: null, year: 2024 }],
    ["It began in 2024", { month: null, day: null, year: 2024 }],
  ])("by the calendar: %s", (text, expected) => {
    const days = daysOf(text);
    expect(days).toHaveLength(1);
    expect(days[0]).toMatchObject(expected);
  });

  test.each([
    ["It began yesterday", ["2026-5-5"]],
    ["It began last night", ["2026-5-5..2026-5-6"]],
    ["It begins tomorrow", ["2026-5-7"]],
    ["It began on Tuesday", ["2026-5-5", "2026-5-12"]],
    ["It began on Wednesday", ["2026-4-29", "2026-5-6", "2026-5-13"]],
    ["It began last Tuesday", ["2026-4-28", "2026-5-5"]],
    ["It begins next Tuesday", ["2026-5-12", "2026-5-19"]],
    ["It began last week", ["2026-4-26..2026-5-3"]],
    ["It begins next week", ["2026-5-10..2026-5-17"]],
    ["It began last month", ["2026-4-1..2026-4-30"]],
    ["It begins next month", ["2026-6-1..2026-6-30"]],
    ["It began earlier this month", ["2026-5-1..2026-5-6"]],
    ["It begins later this month", ["2026-5-6..2026-5-31"]],
    ["It began last year", ["2025-1-1..2025-12-31"]],
    ["It began last March", ["2025-3-1..2025-3-31", "2026-3-1..2026-3-31"]],
    ["It began three days ago", ["2026-5-3"]],
    ["It began two weeks ago", ["2026-4-18..2026-4-26"]],
    ["It begins in two weeks' time", ["2026-5-16..2026-5-24"]],
    ["It begins two weeks from now", ["2026-5-16..2026-5-24"]],
    ["It will begin in two weeks", ["2026-5-16..2026-5-24"]],
    ["It began six months ago", ["2025-10-22..2025-12-10"]],
    ["It began two years ago", ["2023-9-23..2025-4-10"]],
    ["It began on 28 April", ["2026-4-28"]],
    ["It began on 28 January", null],
  ])("by the day of publication: %s", (text, expected) => {
    expect(spansOf(text)).toEqual(expected);
  });

  test("by their distance are known only where the day of publication is", () => {
    expect(daysOf("It began yesterday, three days ago, last week, last year.", null)).toEqual([]);
    expect(spansOf("It began on Tuesday.", null)).toBeNull();
  });

  test("leave open what is not surely meant", () => {
    for (const text of [
      "It took two years",
      "It was built in two weeks",
      "the last vote",
      "within a year",
      "a year earlier",
      "the previous month",
      "over the last week",
      "the last week of the tour",
      "his last year at school",
      "Euro 2024 and the years 2018-19",
      "He may march.",
    ])
      expect(daysOf(text)).toEqual([]);
    for (const text of ["every Tuesday", "Black Friday sales", "the Sunday Times", "the Tuesday before"])
      expect(spansOf(text)).toBeNull();
  });

  test.each([
    ["on 5 May", "yesterday", true],
    ["on 4 May", "yesterday", false],
    ["in April", "last month", true],
    ["in March", "last month", false],
    ["on Tuesday", "yesterday", true],
    ["on Monday", "yesterday", false],
    ["in March 2025", "last year", true],
    ["in March 2024", "last year", false],
    ["in 2025", "last year", true],
    ["in 2024", "last year", false],
    ["on Tuesday, 5 May 2026", "on May 5", true],
    ["on 5 May", "on Tuesday", true],
    ["on 6 May", "on Tuesday", false],
    ["on 30 April", "last week", true],
    ["on 6 May", "last week", false],
    ["on 20 May", "in two weeks' time", true],
    ["on 10 June", "in two weeks' time", false],
    ["on 3 March", "2 to 4 March", true],
    ["on 5 March", "2 to 4 March", false],
    ["on Tuesday", "on 5 March 2024", true],
  ])("%s and %s can be the same: %s", (left, right, expected) => {
    expect(canBeSame(daysOf(left).at(-1)!, daysOf(right)[0]!)).toBe(expected);
    expect(canBeSame(daysOf(right)[0]!, daysOf(left).at(-1)!)).toBe(expected);
  });
});

describe("the day of publication", () => {
  test.each([
    ["2026-05-06", 0],
    ["2026-05-06T23:30:00+02:00", 0],
    ["6 May 2026", 0],
    ["Wed, 06 May 2026 09:00:00 GMT", 0],
    ["May 6, 2026", 0],
    // In America it is still the fifth.
    ["2026-05-06T02:00:00Z", 1],
  ])("of %s", (at, slack) => {
    const to = dayNumber(2026, 5, 6);
    expect(readPublication(at)).toEqual({ from: to - slack, to });
  });

  test("is not guessed", () => {
    for (const at of [null, "", "yesterday", "May 2026", "spring"]) expect(readPublication(at)).toBeNull();
  });
});
