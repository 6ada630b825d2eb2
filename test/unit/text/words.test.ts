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

  test("meet over all spaces, dashes, apostrophes and forms of a character", () => {
    const forms = (text: string): string =>
      readWords(text)
        .map(({ form }) => form)
        .join(" ");
    for (const text of ["1,000 boats", "1\u00a0000\u00a0boats", "1\u2009000 boats", "1\u202f000 boats"])
      expect(forms(text)).toBe("1000 boats");
    for (const dash of ["-", "\u2010", "\u2011", "\u2013", "\u2014", " \u2212 "])
      expect(forms(`co${dash}op`)).toBe("co op");
    for (const apostrophe of ["'", "’", "ʼ"]) expect(forms(`don${apostrophe}t`)).toBe("don't");
    expect(forms("\ufb01re Ｐort Caf\u00e9 Cafe\u0301 nai\u0308ve")).toBe("fire port cafe cafe naive");
    expect(forms("po\u200brt po\u00adrt po\u2060rt")).toBe("port port port");
  });

  test("tell the country US from the pronoun us", () => {
    expect(readWords("the US told us").map(({ form }) => form)).toEqual(["the", "usa", "told", "us"]);
  });

  test("meet where a union is written out and where it is written by its letters", () => {
    const forms = (text: string): readonly string[] => readWords(text).map(({ form }) => form);
    expect(forms("the United States’s, United\nKingdom, European Union's and United\u00a0Nations")).toEqual(
      forms("the U.S., UK, EU’s and U.N."),
    );
    expect(forms("united we stand in a united kingdomless union")).toContain("united");
    const [first] = readWords("United Kingdom");
    expect(first).toMatchObject({ start: 0, end: 14, raw: "United Kingdom", capital: true });
  });

  test("read a denial that an old tokeniser cut off", () => {
    expect(readWords("They did n't go").map(({ form }) => form)).toEqual(["they", "did", "not", "go"]);
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

  test("have no inflection where they are longer than any word: to look for one would take long", () => {
    const long = "announcing".repeat(10_000);
    expect(lemmaOf(long)).toBe(long);
    expect(rootOf(long)).toBe(long);
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
    /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{Cf}]+(?:['’ʼ][\p{L}\p{M}]+)*(?:&\p{L}+)?|[%$€£¥₹½¼¾]/gu;

  test("are read as the pattern of a word says, in any text", () => {
    const characters = Array.from("abcUS.,'’& \u00a0019%$€é\u0301\u200b\n“-😀").concat("\ud800");
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
