import { expect, test } from "vitest";
import { firstCut } from "../../../shared/review/firstCut.ts";

/** The word that the cut is offered before. */
function wordAt(text: string, at: number | null = null): string | undefined {
  const cuts = [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => index);
  const cut = cuts[firstCut(text, { start: 0, end: text.length }, cuts, at)] ?? 0;
  return text.slice(cut).split(" ")[0];
}

test("a cut is offered between clauses, not behind a name that a comma follows", () => {
  expect(wordAt("SpaceX, which builds rockets in Texas, and Blue Origin builds them in Florida")).toBe(
    "Blue",
  );
  expect(wordAt("Cod is blue and cheap; eels are long and dear")).toBe("eels");
});

test("without clauses it is offered in the middle, and where the caret is in any case", () => {
  expect(wordAt("Cod swims in cold deep water")).toBe("cold");
  expect(wordAt("Cod is blue and cheap; eels are long and dear", 16)).toBe("cheap;");
});
