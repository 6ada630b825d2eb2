import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWord } from "../../../shared/text/normalise.ts";
import { lemmaOf, rootOf } from "../../../shared/text/stems.ts";
import { readWords } from "../../../shared/text/words.ts";

describe("the words of a text", () => {
  test("are folded to one spelling, with their place kept", () => {
    const text = "Café O’Reilly’s U.S.-led $1.2bn, 2,000 at 40%.";
    const words = readWords(text);
    expect(words.map(({ form }) => form)).toEqual([
      "cafe",
      "o'reilly",
      "usa",
      "led",
      "$",
      "1.2",
      "bn",
      "2000",
      "at",
      "40",
      "%",
    ]);
    for (const { start, end, raw } of words) expect(text.slice(start, end)).toBe(raw);
  });

  test("tell the country US from the pronoun us", () => {
    expect(readWords("the US told us").map(({ form }) => form)).toEqual(["the", "usa", "told", "us"]);
  });

  test.each([
    ["announces", "announced"],
    ["cities", "city"],
    ["stopped", "stop"],
    ["making", "make"],
    ["fell", "falling"],
    ["children", "child"],
    ["agreed", "agrees"],
  ])("%s and %s have one lemma", (left, right) => {
    expect(lemmaOf(left)).toBe(lemmaOf(right));
  });

  test.each([
    ["announcement", "announce"],
    ["nationally", "national"],
    ["collision", "collide"],
  ])("%s is of the family of %s or stays apart, but never loses its beginning", (left, right) => {
    expect(rootOf(left).slice(0, 4)).toBe(rootOf(right).slice(0, 4));
  });

  test("fold accents, ligatures, apostrophes and hidden characters away", () => {
    expect(foldWord("Ibañez’s")).toBe("ibanez's");
    expect(foldWord("Œuvre")).toBe("oeuvre");
    expect(foldWord("po\u200brt")).toBe("port");
  });
});

describe("plain words", () => {
  // What a word is, as one pattern; plain words are read without it.
  const pattern =
    /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{Cf}]+(?:['’ʼ][\p{L}\p{M}]+)*(?:&\p{L}+)?|[%$€£¥₹½¼¾]/gu;

  test("are read as the pattern of a word says, in any text", () => {
    const characters = Array.from("abcUS.,'’& 019%$€é\u0301\u200b\n“-😀").concat("\ud800");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        expect(readWords(text).map(({ raw, start }) => [raw, start])).toEqual(
          [...text.matchAll(pattern)].map((match) => [match[0], match.index]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
