import fc from "fast-check";
import { expect, test } from "vitest";
import { createPassageCarrying } from "../../../shared/review/carryPassage.ts";
import { anyText, edited } from "../diff/texts.ts";

const spanOf = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other),
  }));
const changed = anyText.chain((before) => fc.tuple(fc.constant(before), edited(before), spanOf(before)));

test("a passage is carried into another text of its source only to the very same words", () => {
  fc.assert(
    fc.property(changed, ([before, after, span]) => {
      const texts: Readonly<Record<string, string>> = { before, after };
      const carry = createPassageCarrying([{ id: "s1", text: "after" }], (text) => texts[text] ?? "");
      const placed = carry({ source: "s1", text: "before", ...span });
      if (placed === null) return;
      expect(placed).toMatchObject({ source: "s1", text: "after" });
      expect(after.slice(placed.start, placed.end)).toBe(before.slice(span.start, span.end));
    }),
    { numRuns: 500 },
  );
});

test("a passage of a text that stands stays as it is; one of a source that is gone, or has no text, is lost", () => {
  const carry = createPassageCarrying(
    [
      { id: "s1", text: "same" },
      { id: "s2", text: null },
    ],
    () => {
      throw new Error("No text is read where none has changed.");
    },
  );
  const passage = { text: "same", start: 3, end: 9 };
  expect(carry({ source: "s1", ...passage })).toEqual({ source: "s1", ...passage });
  expect(carry({ source: "s2", ...passage })).toBeNull();
  expect(carry({ source: "s3", ...passage })).toBeNull();
});
