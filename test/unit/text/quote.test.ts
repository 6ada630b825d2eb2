import { expect, test } from "vitest";
import { ended, quote } from "../../../shared/text/quote.ts";

test("a quotation inside quoted words has single marks, and no mark stands twice", () => {
  expect(quote("“The models act in real time.”")).toBe("“‘The models act in real time.’”");
  expect(quote('It is "late" (so "they" say)')).toBe("“It is ‘late’ (so ‘they’ say)”");
  expect(quote("Ines Falk’s boat")).toBe("“Ines Falk’s boat”");
});

test("a sentence is ended once", () => {
  expect([ended("So they say"), ended("So they say."), ended("“So they say.”")]).toEqual([
    "So they say.",
    "So they say.",
    "“So they say.”",
  ]);
});
