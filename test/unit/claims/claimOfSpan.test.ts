import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimableSpan, claimOfSpan } from "../../../shared/claims/claimOfSpan.ts";
import { plainTextOf } from "../../../shared/text/plain.ts";

/** The raw words that a selection of a text, given between bars, makes a claim of. */
function claimed(marked: string): string | null {
  const raw = marked.replaceAll("|", "");
  const start = marked.indexOf("|");
  const span = claimableSpan(plainTextOf(raw), { start, end: marked.lastIndexOf("|") - 1 });
  return span === null ? null : raw.slice(span.start, span.end);
}

describe("a selection of the draft", () => {
  test("loses the white space at its ends", () => {
    expect(claimed("The dam |held all night. |It rained.")).toBe("held all night.");
  });

  test("takes marks with it whole, and never begins or ends inside one", () => {
    expect(claimed("The *|dam held|* all night.")).toBe("*dam held*");
    expect(claimed("The |*|dam* held.")).toBeNull();
    expect(claimed("The **dam |held** all| night.")).toBe("held** all");
    expect(claimed("See |[the report](https://exam|ple.org/report) of May.")).toBe(
      "[the report](https://example.org/report)",
    );
  });

  test("takes in the words that it cuts", () => {
    expect(claimed("The d|am held all nig|ht long.")).toBe("dam held all night");
    expect(claimed("The *d|am h|eld* all night.")).toBe("*dam held*");
  });

  test("is no claim without a word, or over the end of a paragraph", () => {
    expect(claimed("The dam held| . – |It rained.")).toBeNull();
    expect(claimed("The dam |held.\n\nIt| rained.")).toBeNull();
    expect(claimed("The dam |held.\n\n|It rained.")).toBe("held.");
  });

  test("makes the same claim when it is made once more of the claim's own span", () => {
    const texts = fc.constantFrom(
      "# A *new* dam\n\nThe **dam held** all night; it rained. [Rain](https://example.org) fell on `Tuesday`.",
      "# Quotes\n\n> “We *saw* it,” she said. It was late.\n\n- one **thing**\n- another thing\n",
    );
    fc.assert(
      fc.property(texts, fc.nat(120), fc.nat(120), (raw, one, other) => {
        const plain = plainTextOf(raw);
        const span = claimableSpan(plain, { start: Math.min(one, other), end: Math.max(one, other) });
        if (span === null) return;
        expect(claimableSpan(plain, span)).toEqual(span);
        const sentence = claimOfSpan(plain, span);
        const [claim] = sentence.claims;
        expect(plain.rawSpanWithMarks(claim!)).toEqual(span);
        expect(sentence.start <= claim!.start && claim!.end <= sentence.end).toBe(true);
      }),
    );
  });
});
