import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyChoices,
  canKeepBoth,
  choices,
  isChoice,
  mergeTexts,
  type Choice,
} from "../../../shared/diff/merge.ts";
import { anyText, edited } from "./texts.ts";

const base = "The dam held all night. Rain fell on Tuesday. The mayor thanked every crew.";
const mine = base.replace("all night", "until noon").replace("Tuesday", "Monday");
const theirs = base.replace("Tuesday", "Wednesday").replace("every crew", "both crews");

/** A merge on one line: `<mine|theirs>` with the kind where there is a choice. */
function shown(mineText: string, theirsText: string): string {
  return mergeTexts(base, mineText, theirsText)
    .map((stretch) =>
      isChoice(stretch) ? `<${stretch.kind}: ${stretch.mine}|${stretch.theirs}>` : stretch.mine,
    )
    .join("");
}

const merged = (...chosen: readonly Choice[]): string => applyChoices(mergeTexts(base, mine, theirs), chosen);

describe("a merge of two texts made from one", () => {
  it("tells what only one side changed from what both changed", () => {
    expect(shown(mine, theirs)).toBe(
      "The dam held <mine: until noon|all night>. Rain fell on <conflict: Monday|Wednesday>. " +
        "The mayor thanked <theirs: every crew|both crews>.",
    );
  });

  it("has no choice where both sides changed the same to the same", () => {
    expect(shown(mine, mine)).toBe(mine);
    expect(mergeTexts(base, mine, mine).map(({ kind }) => kind)).toContain("agreed");
  });

  it("takes from each side what was chosen", () => {
    expect(merged("mine", "theirs", "theirs")).toBe(
      "The dam held until noon. Rain fell on Wednesday. The mayor thanked both crews.",
    );
  });

  it("takes two insertions at one place for a conflict", () => {
    const put = (words: string): string => base.replace("night.", `night. ${words}`);
    expect(shown(put("Nobody slept."), put("A pump failed."))).toContain(
      "<conflict: Nobody slept. |A pump failed. >",
    );
  });

  it("gives all of mine or all of theirs, whatever the texts are", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (from, ours, others) => {
        const stretches = mergeTexts(from, ours, others);
        const all = (choice: Choice): string =>
          applyChoices(
            stretches,
            stretches.filter(isChoice).map(() => choice),
          );
        expect(all("mine")).toBe(ours);
        expect(all("theirs")).toBe(others);
        expect(stretches.map((stretch) => stretch.base).join("")).toBe(from);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps both wordings of a conflict, mine first and theirs after it", () => {
    const put = (words: string): string => base.replace("night.", `night. ${words}`);
    const inserted = mergeTexts(base, put("Nobody slept."), put("A pump failed."));
    expect(applyChoices(inserted, ["both"])).toBe(put("Nobody slept. A pump failed."));
    const paragraphs = mergeTexts("One.", "One.\n\nMine.", "One.\n\nTheirs.");
    expect(applyChoices(paragraphs, ["both"])).toBe("One.\n\nMine.\n\nTheirs.");
  });

  it("makes no paragraph of a sentence that is kept beside another at the end of one", () => {
    const copy = `${base}\n\nThe end.`;
    const end = (words: string): string => copy.replace("The mayor thanked every crew.", words);
    const stretches = mergeTexts(copy, end("Nobody was hurt at all."), end("A cow drowned in the river."));
    expect(applyChoices(stretches, ["both"])).toBe(
      "The dam held all night. Rain fell on Tuesday. Nobody was hurt at all. A cow drowned in the river.\n\nThe end.",
    );
  });

  it("keeps both only of whole sentences or paragraphs, and never of a heading", () => {
    const keepable = (from: string, ours: string, others: string): readonly boolean[] =>
      mergeTexts(from, ours, others).filter(isChoice).map(canKeepBoth);
    expect(keepable(base, mine, theirs)).toEqual([false, false, false]);
    expect(keepable("# One\n\nA.", "# Two\n\nA.", "# Three\n\nA.")).toEqual([false]);
    expect(keepable("A.\n\nB.", "A.\n\n## Two.\n\nB.", "A.\n\n## Three.\n\nB.")).toEqual([false]);
    expect(keepable("A. It rose by half. B.", "A. It rose to 40%. B.", "A. It rose to 60%. B.")).toEqual([
      false,
    ]);
    expect(keepable("A. B.", "A. Rain fell. B.", "A. Snow came. B.")).toEqual([true]);
  });

  it("offers the sentences of a rewritten paragraph one by one, where as many came as went", () => {
    const ours = "Water stood at the wall. It was wet on Tuesday in Kiel. Both crews got a medal.";
    const kinds = mergeTexts(base, ours, base.replace("every", "each")).filter(isChoice);
    expect(kinds.map(({ kind, base: from }) => [kind, from])).toEqual([
      ["mine", "The dam held all night. "],
      ["mine", "Rain fell on Tuesday. "],
      ["conflict", "The mayor thanked every crew."],
    ]);
  });

  it("gives at each place exactly the words that were chosen, and all others as they stand", () => {
    const chosen = fc.array(fc.constantFrom(...choices), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(
        anyText.chain((from) => fc.tuple(fc.constant(from), edited(from), edited(from), chosen)),
        ([from, ours, others, given]) => {
          const stretches = mergeTexts(from, ours, others);
          const places = stretches.filter(isChoice);
          fc.pre(places.length <= given.length);
          const allowed = places.map((place, index) =>
            given[index] === "both" && !canKeepBoth(place) ? "mine" : given[index]!,
          );
          let rest = applyChoices(stretches, allowed);
          for (const stretch of stretches) {
            const choice = isChoice(stretch) ? allowed[places.indexOf(stretch)]! : "mine";
            const { mine: own, theirs: other } = stretch;
            const parts = choice === "both" ? [own.trimEnd(), other.trimStart()] : [stretch[choice]];
            for (const [index, part] of parts.entries()) {
              // Only between two wordings does anything stand that nobody wrote, and it is white space.
              if (index > 0 && !rest.startsWith(part)) rest = rest.trimStart();
              expect(rest.startsWith(part)).toBe(true);
              rest = rest.slice(part.length);
            }
          }
          expect(rest).toBe("");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("has nothing to choose but their changes where I changed nothing", () => {
    fc.assert(
      fc.property(
        anyText.chain((from) => fc.tuple(fc.constant(from), edited(from))),
        ([from, others]) => {
          const kinds = mergeTexts(from, from, others).map(({ kind }) => kind);
          expect(kinds.filter((kind) => kind !== "same" && kind !== "theirs")).toEqual([]);
        },
      ),
    );
  });
});
