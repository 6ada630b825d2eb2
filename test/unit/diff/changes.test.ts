import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../shared/diff/blocks.ts";
import { numberChanges } from "../../../shared/diff/changes.ts";
import { diffTexts } from "../../../shared/diff/diffTexts.ts";
import { notationOf } from "./notation.ts";
import { anyText } from "./texts.ts";

const dam = "The dam at Velmouth held all through the night.";
const rain = "Rain fell on Tuesday in the whole of the valley.";
const mayor = "The mayor thanked every crew for its work.";
const bridge = "Nobody knows when the old bridge will open again.";

const changed = (before: string, after: string) => numberChanges(diffTexts(before, after));

/** Each change as its kind and its words on both sides. */
function told(before: string, after: string): readonly string[] {
  return changed(before, after).changes.map(({ kind, before: old, after: now }) => {
    return `${kind}: ${before.slice(old.start, old.end).trim()} > ${after.slice(now.start, now.end).trim()}`;
  });
}

/** The paragraphs side by side, a line each. */
function sideBySide(before: string, after: string): readonly string[] {
  return blocksOf(changed(before, after).pieces).flatMap(({ rows }) =>
    rows.map((row) => `${notationOf(row.before)} | ${notationOf(row.after)}`.replaceAll("¶", "")),
  );
}

describe("the changes between two texts", () => {
  it("are counted, each with its kind and its words on both sides", () => {
    expect(told(`${dam} ${rain}`, `${dam.replace("Velmouth", "Kiel")} ${mayor} ${rain}`)).toEqual([
      "replaced: Velmouth > Kiel",
      `added:  > ${mayor}`,
    ]);
    expect(told(`${dam}\n\n${rain}\n\n${mayor}`, `${dam}\n\n${bridge}\n\n${mayor}`)).toEqual([
      `rewritten: ${rain} > ${bridge}`,
    ]);
    expect(told(`${dam} ${rain}`, dam)).toEqual([`removed: ${rain} > `].map((line) => line));
  });

  it("tell both places of a move", () => {
    const [before, after] = [`${dam} ${rain} ${mayor} `, `${rain} ${mayor} ${dam} `];
    expect(told(before, after)).toEqual([`moved: ${dam} > `, `moved:  > ${dam}`]);
  });

  it("have nothing to do with one another: put on from the last to the first they make the new text", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = changed(before, after).changes.reduceRight(
          (now, { before: old, after: place }) =>
            now.slice(0, old.start) + after.slice(place.start, place.end) + now.slice(old.end),
          before,
        );
        expect(text).toBe(after);
      }),
      { numRuns: 300 },
    );
  });
});

describe("two texts side by side", () => {
  it("have unchanged paragraphs level, and a rewritten one beside what it was", () => {
    const before = [dam, rain, mayor].join("\n\n");
    expect(sideBySide(before, [bridge, dam, rain.replace("Tuesday", "Monday"), mayor].join("\n\n"))).toEqual([
      ` | {+${bridge}+}`,
      `${dam} | ${dam}`,
      "Rain fell on [-Tuesday-] in the whole of the valley. | Rain fell on {+Monday+} in the whole of the valley.",
      `${mayor} | ${mayor}`,
    ]);
    expect(sideBySide(before, [dam, bridge, mayor].join("\n\n"))[1]).toBe(`[-${rain}-] | {+${bridge}+}`);
  });

  it("are whole, whatever they are", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const rows = blocksOf(changed(before, after).pieces).flatMap((block) => block.rows);
        const side = (name: "before" | "after"): string =>
          rows.flatMap((row) => row[name].map((piece) => piece.text)).join("");
        expect(side("before")).toBe(before);
        expect(side("after")).toBe(after);
      }),
      { numRuns: 300 },
    );
  });
});
