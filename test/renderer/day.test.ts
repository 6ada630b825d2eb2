import { expect, test } from "vitest";
import { formatDay, readDay } from "../../renderer/day.ts";

test.each([
  ["20 Nov 2026", "2026-11-20"],
  ["20 November 2026", "2026-11-20"],
  ["20. November 2026", "2026-11-20"],
  ["2026-11-20", "2026-11-20"],
  ["20.11.2026", "2026-11-20"],
  ["20/11/2026", "2026-11-20"],
  ["1 sept 2026", "2026-09-01"],
  ["31 Feb 2026", null],
  ["Friday", null],
  ["", null],
])("the day that %o says", (words, day) => {
  expect(readDay(words)).toBe(day);
});

test("a day is shown as people write it", () => {
  expect(formatDay("2026-11-20")).toBe("20 Nov 2026");
  expect(formatDay("")).toBe("");
});
