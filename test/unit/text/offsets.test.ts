import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapCodePoints, mapUtf8Bytes } from "../../../shared/text/offsets.ts";

const samples = [
  "",
  "plain",
  "🦭 seal 👩‍👩‍👧",
  "e\u0301 o\u0308",
  "港口疏浚",
  "שלום עולם",
  "مرحبا‏",
  "a\ud83d",
  "\udd2d\ud83e",
];
/** Texts of emoji, combining marks, CJK and right-to-left letters, long enough to pass several marks of the map. */
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...samples), { minLength: 100, maxLength: 400 }).map((parts) => parts.join("")),
);

describe("offsets of a text go over into another unit and back", () => {
  test.for([
    ["code points", mapCodePoints, (text: string) => Array.from(text).length],
    ["UTF-8 bytes", mapUtf8Bytes, (text: string) => Buffer.byteLength(text)],
  ] as const)("%s", ([, map, measure]) => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const offsets = map(text);
        expect(offsets.length).toBe(measure(text));
        const starts = [0];
        for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
        const utf16 = starts[seed % starts.length] ?? 0;
        const other = measure(text.slice(0, utf16));
        expect(offsets.fromUtf16(utf16)).toBe(other);
        expect(offsets.toUtf16(other)).toBe(utf16);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what is no offset is null", () => {
  const points = mapCodePoints("a🦭b");
  const bytes = mapUtf8Bytes("a🦭b");
  test("within a character", () => {
    expect([points.fromUtf16(2), bytes.fromUtf16(2), bytes.toUtf16(2), bytes.toUtf16(4)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([points.toUtf16(2), bytes.toUtf16(5)]).toEqual([3, 3]);
  });
  test("outside the text or no integer", () => {
    expect([-1, 4, 0.5, NaN, Infinity].map(points.toUtf16)).toEqual([null, null, null, null, null]);
    expect([points.toUtf16(3), bytes.toUtf16(6), bytes.toUtf16(7)]).toEqual([4, 4, null]);
  });
});
