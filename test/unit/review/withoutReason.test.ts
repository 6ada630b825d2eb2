import { expect, it } from "vitest";
import { explainFinding } from "../../../shared/review/explainFinding.ts";
import { explainWithoutReason } from "../../../shared/review/withoutReason.ts";
import { findings } from "../../../shared/words/finding.ts";
import { claimOf } from "../../fixtures/reviewOf.ts";

const text = "The council met on a Monday and let the matter rest.";
const sources = [{ id: "s1", text }];
const evidence = [{ source: "s1", start: 0, end: text.length, role: "supports" as const }];
const words = "The assembly convened early in the week";

it("does not say that a claim is as its evidence has it, where it says that the words are others", () => {
  const weak = claimOf("c1", { finding: "supported", confidence: 600, evidence, words });
  expect(explainFinding(weak, sources)).toBe("Source 1 seems to carry this, in other words.");
  expect(explainWithoutReason(weak)).toBe(
    "Stet found nothing that speaks against the claim, and is not sure that its evidence says the same.",
  );
  expect(explainWithoutReason({ ...weak, confidence: 900 })).toBe(
    "Stet found no difference between the claim and its evidence.",
  );
});

it("does not call a claim carried that it finds uncarried", () => {
  for (const finding of findings.filter((one) => one !== "supported"))
    expect(explainWithoutReason(claimOf("c1", { finding, confidence: 900 }))).toBe(
      "Stet judged the claim as a whole; no single words of it stood out.",
    );
});

it("says that a person tied a passage against it", () => {
  const tie = { source: "s1", start: 0, end: 5, role: "contradicts" as const };
  expect(explainWithoutReason({ finding: "supported", confidence: 900, ties: [tie] })).toBe(
    "Stet found no difference between the claim and its evidence; a passage that contradicts it was tied by hand.",
  );
});
