import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../shared/text/sentences.ts";
import { deskSentenceCases, gluedDeskCases, lineCases } from "./deskSentenceCases.ts";
import { gluedCases, sentenceCases } from "./sentenceCases.ts";

function splitWords(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitting sentences", () => {
  test.each([...sentenceCases, ...deskSentenceCases].map((marked) => [marked] as const))("%s", (marked) => {
    const parts = marked.split("|").map((part) => part.trim());
    expect(splitWords(parts.join(" "))).toEqual(parts);
  });

  test.each([...gluedCases, ...gluedDeskCases].map((marked) => [marked] as const))("glued: %s", (marked) => {
    expect(splitWords(marked.replaceAll("|", ""))).toEqual(marked.split("|"));
  });

  test.each(lineCases.map((lines) => [lines] as const))("lines: %j", (lines) => {
    expect(splitWords(lines)).toEqual(lines.split(/\n+/));
  });

  test("leaves no character but white space outside of sentences, and none in two", () => {
    const pieces = fc.constantFrom(
      "Dr.",
      "U.S.",
      "“Why?”",
      "he",
      "The",
      "3.5",
      "p.m.",
      "...",
      ".",
      " ",
      "\n",
      "\n\n",
      "said",
      "!",
      ")",
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
