import { expect, test } from "vitest";
import { withholdSources } from "../../../scripts/training/made/withholdSources.ts";
import type { Example } from "../../../scripts/training/examples.ts";

const source = [
  "The harbour master closed the eastern quay on Monday.",
  "Divers found a sunken barge full of gravel beneath the crane.",
  "Fishing crews moved their boats to the northern basin.",
  "The town council meets again in the second week of May.",
  "A ferry will carry schoolchildren across the bay meanwhile.",
  "Bakers along the promenade complain about missing visitors.",
  "The lighthouse keeper retires after thirty years of service.",
  "Rain is forecast for most of the coming week.",
].join(" ");
const example: Example = {
  id: "quay",
  set: "own",
  sources: [source],
  draft: "Divers found a sunken barge full of gravel beneath the crane.",
  bad: false,
  label: "supported",
  spans: null,
  fold: 2,
};

test("takes the passages out of the sources that carry a sentence, and marks the words that are left bare", () => {
  const made = Array.from({ length: 10 }, (_, seed) => withholdSources([example], seed)).flat();
  expect(made.length).toBeGreaterThan(0);
  for (const { sources, bad, fold, draft, spans } of made) {
    expect({ bad, fold, draft }).toEqual({ bad: true, fold: 2, draft: example.draft });
    expect(sources[0]).not.toContain("barge");
    expect(sources[0]).toContain("lighthouse");
    expect(spans!.map(([start, end]) => draft.slice(start, end))).toContain("barge");
  }
});

test("leaves bad drafts alone", () => {
  expect(withholdSources([{ ...example, bad: true }], 1)).toEqual([]);
});
