import { describe, expect, test } from "vitest";
import { findHidden } from "../../../shared/text/hidden.ts";

function hiddenIn(text: string): readonly string[] {
  return findHidden(text).map(({ start, end }) => text.slice(start, end));
}

describe("what a text hides", () => {
  test("is found: characters without width, controls of direction, tags", () => {
    expect(hiddenIn("The po\u200brt pays.")).toEqual(["\u200b"]);
    expect(hiddenIn("It cost \u202e001\u202c euros.")).toEqual(["\u202e", "\u202c"]);
    expect(hiddenIn("Hello\u{e0041}\u{e0042}.")).toEqual(["\u{e0041}\u{e0042}"]);
  });

  test("is found: a word of letters that only look alike", () => {
    expect(hiddenIn("Log in at p\u0430ypal now.")).toEqual(["p\u0430ypal"]);
    expect(hiddenIn("Москва и Berlin")).toEqual([]);
  });

  test("is nothing in ordinary copy and in emoji", () => {
    expect(hiddenIn("Café, naïve, 1,000 µm — “quoted”.")).toEqual([]);
    expect(hiddenIn("Well done ❤\ufe0f")).toEqual([]);
  });
});
