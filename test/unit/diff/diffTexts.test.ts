import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTexts } from "../../../shared/diff/diffTexts.ts";
import { notationOf } from "./notation.ts";
import { anyText, text } from "./texts.ts";

const shown = (before: string, after: string): string => notationOf(diffTexts(before, after));

const dam = "The dam at Velmouth held all through the night.";
const rain = "Rain fell on Tuesday in the whole of the valley.";
const mayor = "The mayor thanked every crew for its work.";
const bridge = "Nobody knows when the old bridge will open again.";

describe("a diff of two texts", () => {
  it("tells one word", () => {
    expect(shown(`${dam} ${rain}`, `${dam} ${rain.replace("Tuesday", "Monday")}`)).toBe(
      `${dam} Rain fell on [-Tuesday-]{+Monday+} in the whole of the valley.`,
    );
  });

  it("tells a number with its decimals as one word", () => {
    expect(shown("It cost 2.1 million euros.", "It cost 1.2 million euros.")).toBe(
      "It cost [-2.1-]{+1.2+} million euros.",
    );
  });

  it("tells words that follow one another as one change", () => {
    expect(shown("The dam held all night in Kiel.", "The dam gave way in Kiel.")).toBe(
      "The dam [-held all night-]{+gave way+} in Kiel.",
    );
  });

  it("tells a sentence that came or went, whole", () => {
    expect(shown(`${dam} ${rain}`, `${dam} ${mayor} ${rain}`)).toBe(`${dam} {+${mayor} +}${rain}`);
    expect(shown(`${dam}\n\n${rain}\n\n${mayor}`, `${dam}\n\n${mayor}`)).toBe(
      `${dam}¶¶[-${rain}¶¶-]${mayor}`,
    );
  });

  it("leaves the end of a paragraph where it was when its last sentence goes or comes", () => {
    const long = `${dam} ${rain}\n\n${mayor}`;
    const short = `${dam}\n\n${mayor}`;
    expect(notationOf(diffTexts(long, short))).toBe(`${dam}[- ${rain}-]¶¶${mayor}`);
    expect(notationOf(diffTexts(short, long))).toBe(`${dam}{+ ${rain}+}¶¶${mayor}`);
  });

  it("tells a paragraph that was cut in two", () => {
    expect(shown(`${dam} ${rain}`, `${dam}\n\n${rain}`)).toBe(`${dam}[- -]{+¶¶+}${rain}`);
  });

  it("tells a paragraph that moved from one that was rewritten", () => {
    const before = [dam, rain, mayor].join("\n\n");
    expect(shown(`${before}\n`, `${[rain, mayor, dam].join("\n\n")}\n`)).toBe(
      `[1-${dam}¶¶-]${rain}¶¶${mayor}[-¶-]{+¶¶+}{1+${dam}¶+}`,
    );
    expect(shown(before, [dam, bridge, mayor].join("\n\n"))).toBe(
      `${dam}¶¶[-${rain}¶¶-]{+${bridge}¶¶+}${mayor}`,
    );
  });

  it("tells a move even where a word of it changed", () => {
    const [before, after] = [
      [dam, rain, mayor].join(" "),
      [rain, mayor, dam.replace("night", "day")].join(" "),
    ];
    expect(shown(before, after)).toContain(`[1-${dam} -]`);
  });

  it("has nothing to tell of a text and itself", () => {
    expect(shown(dam, dam)).toBe(dam);
    expect(shown("", "")).toBe("");
    expect(shown("", dam)).toBe(`{+${dam}+}`);
  });
});

describe("whatever the two texts are", () => {
  it("the diff put on the old text gives the new one, and taken from the new one gives the old", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const pieces = diffTexts(before, after);
        const without = (kind: string): string =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join("");
        expect(without("come")).toBe(before);
        expect(without("gone")).toBe(after);
      }),
      { numRuns: 500, examples: [["\n", "dam\n "]] },
    );
  });

  it("what moved has two places", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffTexts(before, after);
        const moves = (kind: string): readonly number[] =>
          pieces.flatMap((piece) => (piece.kind === kind && piece.move !== null ? [piece.move] : []));
        expect(new Set(moves("gone"))).toEqual(new Set(moves("come")));
      }),
    );
  });

  it("the same two texts always give the same diff", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(diffTexts(before, after)).toEqual(diffTexts(before, after));
      }),
      { numRuns: 30 },
    );
  });
});
