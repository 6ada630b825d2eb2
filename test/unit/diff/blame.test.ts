import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blameRevisions, type NumberedText } from "../../../shared/diff/blame.ts";
import { numberChanges } from "../../../shared/diff/changes.ts";
import { diffTexts } from "../../../shared/diff/diffTexts.ts";
import { anyText } from "./texts.ts";

const first = "The dam held all night. Rain fell on Tuesday. The mayor thanked every crew.";
const texts = [
  first,
  first.replace("Tuesday", "Monday"),
  first.replace("Tuesday", "Monday").replace("every", "each"),
  first.replace("Tuesday", "Monday").replace("every", "each").replace("The dam held all night. ", ""),
  first.replace("Tuesday", "Sunday").replace("every", "each").replace("The dam held all night. ", ""),
];
const rowOf = (all: readonly string[]): readonly NumberedText[] =>
  all.map((text, index) => ({ number: index + 1, text }));

/** Each change between the first and the last text with the revisions that made it. */
function blamed(all: readonly string[]): readonly (readonly [string, readonly number[]])[] {
  const [before, after] = [all[0] ?? "", all.at(-1) ?? ""];
  const by = blameRevisions(rowOf(all));
  return numberChanges(diffTexts(before, after)).changes.map((change) => [
    `${before.slice(change.before.start, change.before.end)} > ${after.slice(change.after.start, change.after.end)}`,
    by(change.before, change.after),
  ]);
}

describe("a change between two revisions", () => {
  it("is blamed on the revisions between them that made it", () => {
    expect(blamed(texts)).toEqual([
      ["The dam held all night.  > ", [4]],
      ["Tuesday > Sunday", [2, 5]],
      ["every > each", [3]],
    ]);
  });

  it("is blamed on the last revision where there are only two", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(blamed([before, after]).every(([, by]) => by.length === 1 && by[0] === 2)).toBe(true);
      }),
    );
  });

  it("is never blamed on a revision that changed nothing", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(blamed([before, before, after, after]).flatMap(([, by]) => by)).not.toContain(4);
      }),
    );
  });
});
