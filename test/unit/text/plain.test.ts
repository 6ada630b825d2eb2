import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../shared/text/plain.ts";

function blocksOf(raw: string): readonly string[] {
  const plain = plainTextOf(raw);
  return plain.blocks.map(({ kind, start, end }) => `${kind}: ${plain.text.slice(start, end)}`);
}

function rawWordsOf(raw: string, words: string): { readonly tight: string; readonly withMarks: string } {
  const plain = plainTextOf(raw);
  const start = plain.text.indexOf(words);
  const tight = plain.rawSpan({ start, end: start + words.length });
  const withMarks = plain.rawSpanWithMarks({ start, end: start + words.length });
  return { tight: raw.slice(tight.start, tight.end), withMarks: raw.slice(withMarks.start, withMarks.end) };
}

describe("the plain text of a Markdown text", () => {
  test("has one block for each heading, paragraph, item, quotation and cell, without markup", () => {
    expect(
      blocksOf(
        "# The **port**\n\nIt *opens* in\nMay.\n\n> We wait\n> here.\n\n- silt\n- sand\n\n| a | b |\n|---|---|\n| c | d |",
      ),
    ).toEqual([
      "heading: The port",
      "paragraph: It opens in May.",
      "quote: We wait here.",
      "item: silt",
      "item: sand",
      "cell: a",
      "cell: b",
      "cell: c",
      "cell: d",
    ]);
  });

  test("keeps the words of a link and of a picture, and leaves out where they lead", () => {
    expect(blocksOf('The [port](https://example.org/a_b "title") and ![the quay](quay.png) closed.')).toEqual(
      ["paragraph: The port and the quay closed."],
    );
  });

  test("keeps brackets that are no links", () => {
    expect(blocksOf("He said it were [sic] so [1].")).toEqual(["paragraph: He said it were [sic] so [1]."]);
    expect(blocksOf("See [the port].\n\n[the port]: https://example.org")).toEqual([
      "paragraph: See the port.",
    ]);
  });

  test("reads escapes and entities as the characters that they stand for", () => {
    expect(blocksOf("Profit \\*rose\\* at M&amp;S by 2&#8211;3 &unknown; %")).toEqual([
      "paragraph: Profit *rose* at M&S by 2–3 &unknown; %",
    ]);
  });

  test("traces words to the raw text, with or without the marks around them", () => {
    expect(rawWordsOf("It moves **2.1 million** tonnes.", "2.1 million")).toEqual({
      tight: "2.1 million",
      withMarks: "**2.1 million**",
    });
    expect(rawWordsOf("**Ines Falk** said so.", "Ines Falk said so.").withMarks).toBe(
      "**Ines Falk** said so.",
    );
    expect(rawWordsOf("M&amp;S grew.", "&")).toEqual({ tight: "&amp;", withMarks: "&amp;" });
  });

  test("maps every plain character to a raw place and back", () => {
    const pieces = fc.constantFrom(
      "a",
      "word ",
      "*",
      "**",
      "_",
      "`",
      "[",
      "](u)",
      "&amp;",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "\\",
      "# ",
      "<b>",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const raw = parts.join("");
        const plain = plainTextOf(raw);
        let before = 0;
        for (const block of plain.blocks)
          for (let at = block.start; at < block.end; at++) {
            const from = plain.rawOffset(at);
            expect(from).toBeGreaterThanOrEqual(before);
            expect(from).toBeLessThan(raw.length);
            expect(plain.plainOffset(from)).toBeLessThanOrEqual(at);
            before = from;
          }
      }),
    );
  });

  test.each(["> ", "[", "[a](", "*a", "`", "~~a", "- ", "![", "&a"])(
    "reads a hundred thousand of %j",
    (mark) => {
      expect(() => plainTextOf(mark.repeat(100_000))).not.toThrow();
    },
  );
});
