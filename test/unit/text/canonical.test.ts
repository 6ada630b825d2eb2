import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, isCanonicalJson } from "../../../shared/text/canonical.ts";
import type { JsonValue } from "../../../shared/words/span.ts";

test.each<readonly [JsonValue, string]>([
  [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
  [
    { "\u20ac": 1, "\r": 2, "1": 3, "\ud83d\ude02": 4, "\ufb33": 5 },
    '{"\\r":2,"1":3,"€":1,"😂":4,"\ufb33":5}',
  ],
  [[1e21, 1e-7, -0, 0.1, 333333333.3333333], "[1e+21,1e-7,0,0.1,333333333.3333333]"],
  ['\u0007"\\/\u2028é', '"\\u0007\\"\\\\/\u2028é"'],
])("%j has one text", (value, text) => {
  expect(canonicalJson(value)).toBe(text);
  expect(isCanonicalJson(text, JSON.parse(text) as JsonValue)).toBe(true);
});

test("what UTF-8 or JSON cannot say has no text", () => {
  expect(() => canonicalJson("\ud800")).toThrow();
  expect(() => canonicalJson({ "\udc00": 1 })).toThrow();
  expect(() => canonicalJson(Number.NaN)).toThrow();
  expect(() => canonicalJson(Infinity)).toThrow();
});

test("the quick look for canonical text sees what writing it anew sees, for any JSON and any spacing or order", () => {
  const json = fc.oneof(
    fc.jsonValue({ stringUnit: "binary" }).map((value) => JSON.stringify(value)),
    fc.jsonValue({ stringUnit: "grapheme" }).map((value) => canonicalJson(value as JsonValue)),
    fc.jsonValue().map((value) => JSON.stringify(value, null, 1)),
    fc.string().map((words) => JSON.stringify({ words: `\\ud800${words}` })),
    fc.constantFrom(
      '{"a":1,"a":1}',
      '{"2":1,"10":1}',
      '{"10":1,"2":1}',
      '"\\u00e9"',
      "1.0",
      "-0",
      '"\\ud83d\\ude00"',
    ),
  );
  const property = fc.property(json, (json) => {
    const value = JSON.parse(json) as JsonValue;
    let anew: string | null = null;
    try {
      anew = canonicalJson(value);
    } catch {
      // A lone surrogate: no text is canonical.
    }
    expect(isCanonicalJson(json, value)).toBe(anew === json);
  });
  fc.assert(property, { numRuns: 500 });
});
