import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "../../../shared/diff/merge.ts";
import { choose, mergePieces, mergePlaces } from "../../../shared/diff/mergePieces.ts";
import { notationOf } from "./notation.ts";
import { anyText } from "./texts.ts";

const dam = "The dam at Velmouth held all through the night.";
const rain = "Rain fell on Tuesday in the whole of the valley.";
const mayor = "The mayor thanked every crew for its work.";

describe("a merge on screen", () => {
  it("is a diff of mine and theirs, with a change for each choice", () => {
    const base = `${dam} ${rain}`;
    const stretches = mergeTexts(base, base.replace("night", "day"), base.replace("Tuesday", "Monday"));
    const pieces = mergePieces(stretches);
    expect(notationOf(pieces)).toBe(
      "The dam at Velmouth held all through the [-day-]{+night+}. Rain fell on [-Tuesday-]{+Monday+} in the whole of the valley.",
    );
    expect(mergePlaces(stretches).map(({ kind, change }) => [kind, change])).toEqual([
      ["mine", 0],
      ["theirs", 1],
    ]);
  });

  it("leaves the white space around a conflict to both, so that a heading stays one", () => {
    const base = `## The dam\n\n${rain} ${mayor}\n\nEnd.`;
    const theirs = `## The dam\n\nDelivered words stand here now. ${mayor}\n\nEnd.`;
    const pieces = mergePieces(mergeTexts(base, `## The dam\n\n${rain}\n\nEnd.`, theirs));
    expect(pieces[0]).toMatchObject({ kind: "same", text: "## The dam\n\n" });
    expect(notationOf(pieces)).toMatch(/¶¶End\.$/u);
    const setIn = mergePieces(
      mergeTexts(base, `## The dam\n\n${rain}\n\nEnd.`, theirs.replace("Del", " Del")),
    );
    expect(setIn[0]).toMatchObject({ kind: "same", text: "## The dam\n\n" });
  });

  it("takes or refuses both places of what the delivered text moved", () => {
    const base = `${dam}\n\n${rain}\n\n${mayor}\n\nThe end of it all came on Friday.`;
    const theirs = `${rain}\n\n${mayor}\n\n${dam}\n\nThe end of it all came on Friday.`;
    const places = mergePlaces(mergeTexts(base, base, theirs));
    expect(places).toHaveLength(2);
    expect([...choose(places, new Map(), 0, "theirs")]).toEqual([
      [0, "theirs"],
      [1, "theirs"],
    ]);
  });

  it("shows all of both texts, whatever they are", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (base, mine, theirs) => {
        const pieces = mergePieces(mergeTexts(base, mine, theirs));
        const without = (kind: string): string =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join("");
        expect(without("come")).toBe(mine);
        expect(without("gone")).toBe(theirs);
      }),
      { numRuns: 200 },
    );
  });
});
