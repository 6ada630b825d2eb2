import { describe, expect, test } from "vitest";
import { canBeSame, readDays } from "../../../../shared/checking/facts/calendar.ts";
import { readWords } from "../../../../shared/text/words.ts";

const published = "2026-05-06T08:00:00Z"; // a Wednesday
const daysOf = (text: string, at: string | null = published) => readDays(readWords(text), at);

describe("the days of a sentence", () => {
  test.each([
    ["It began on Tuesday", { weekday: 2, month: null, day: null, year: null }],
    ["It began on 2 March", { month: 3, day: 2, year: null }],
    ["It began on March 2, 2027", { month: 3, day: 2, year: 2027 }],
    ["It began on March 2nd, 2027", { month: 3, day: 2, year: 2027 }],
    ["It began on 2nd March", { month: 3, day: 2 }],
    ["It began on the 2nd of March 2027", { month: 3, day: 2, year: 2027 }],
    ["It began in Sept. 2024", { month: 9, day: null, year: 2024 }],
    ["It began yesterday", { weekday: 2, month: 5, day: 5, year: 2026 }],
    ["It begins tomorrow", { weekday: 4, month: 5, day: 7, year: 2026 }],
    ["It began last year", { month: null, day: null, year: 2025 }],
    ["It began the previous month", { month: 4, year: 2026 }],
    ["It begins next month", { month: 6, year: 2026 }],
    ["It began last March", { month: 3, year: 2026 }],
    ["It began last August", { month: 8, year: 2025 }],
    ["It begins next March", { month: 3, year: 2027 }],
    ["It began three days ago", { weekday: 0, month: 5, day: 3, year: 2026 }],
    ["It began six months ago", { month: 11, year: 2025 }],
    ["It began two years ago", { month: null, year: 2024 }],
    ["It began a year ago", { month: null, year: 2025 }],
  ])("%s", (text, expected) => {
    const days = daysOf(text);
    expect(days).toHaveLength(1);
    expect(days[0]).toMatchObject(expected);
  });

  test("by their distance are known only where the day of publication is", () => {
    expect(daysOf("It began yesterday, three days ago, last year.", null)).toEqual([]);
    expect(daysOf("It began on Tuesday.", null)).toHaveLength(1);
  });

  test("leave open what is not surely meant", () => {
    for (const text of [
      "It took two years",
      "the last vote",
      "within a year",
      "a year earlier",
      "last week",
      "He may march.",
    ])
      expect(daysOf(text)).toEqual([]);
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
    ["on Tuesday, 5 May 2026", "on May 5", true],
  ])("%s and %s can be the same: %s", (left, right, expected) => {
    expect(canBeSame(daysOf(left).at(-1)!, daysOf(right)[0]!)).toBe(expected);
  });
});
