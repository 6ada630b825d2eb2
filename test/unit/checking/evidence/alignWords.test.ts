import { expect, test } from "vitest";
import { alignWords } from "../../../../shared/checking/evidence/alignWords.ts";
import { readWords } from "../../../../shared/text/words.ts";

function aligned(draft: string, source: string): readonly string[] {
  const [ours, theirs] = [readWords(draft), readWords(source)];
  return alignWords(ours, theirs)
    .toSorted((one, other) => one.draft - other.draft)
    .map((pair) => `${ours[pair.draft]!.raw}=${theirs[pair.source]!.raw}`);
}

test("a compound meets its two words, whichever side writes it in one", () => {
  expect(aligned("the wind farm", "the windfarm")).toContain("farm=windfarm");
  expect(aligned("the bellflower and flaxseed", "the bell flower and flax seed")).toEqual(
    expect.arrayContaining(["bellflower=flower", "flaxseed=seed"]),
  );
  expect(aligned("the co-founder", "the cofounder")).toContain("founder=cofounder");
});

test("a noun made of a verb and its particle does not meet the two", () => {
  expect(aligned("a setback for harle", "frost set back harle").join()).not.toContain("setback");
});
