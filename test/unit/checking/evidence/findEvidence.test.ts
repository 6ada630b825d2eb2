import { describe, expect, test } from "vitest";
import { createEvidenceIndex } from "../../../../shared/checking/evidence/evidenceIndex.ts";
import { findEvidence } from "../../../../shared/checking/evidence/findEvidence.ts";
import { rankPassages } from "../../../../shared/checking/evidence/rankPassages.ts";
import { indexSource } from "../../../../shared/checking/evidence/sourceIndex.ts";
import {
  areAntonyms,
  areSynonyms,
  isMoreGeneral,
  relativesOf,
} from "../../../../shared/checking/relatives.ts";
import { readWords } from "../../../../shared/text/words.ts";

const first =
  "The port will be dredged in March. The ferry keeps its timetable. A new clinic opens in Harle.";
const second = "The clinic in Harle has forty beds. Falk, the harbour master, praised the crews.";
const index = createEvidenceIndex([indexSource(first), indexSource(second)]);

function passageWords(number: number): string {
  const { source, start, end } = index.passages[number]!;
  return [first, second][source]!.slice(start, end);
}

describe("evidence", () => {
  test("finds a word that one side writes in two parts", () => {
    const parted = createEvidenceIndex([indexSource("Co-founder Odell left. The cofounder Brandt stayed.")]);
    for (const draft of ["Cofounder Odell left.", "The co-founder Brandt stayed."]) {
      const words = readWords(draft);
      const { places } = findEvidence(parted, words);
      const at = words.findIndex(({ form }) => form.endsWith("founder"));
      expect(places[at]?.level, draft).toBeGreaterThan(0.9);
    }
  });

  test("is ranked by the rarest words that a passage shares, over all sources", () => {
    const ranked = rankPassages(index, readWords("The clinic at Harle has forty new beds"), 3);
    expect(passageWords(ranked[0]!.passage)).toBe("The clinic in Harle has forty beds.");
    expect(passageWords(ranked[1]!.passage)).toBe("A new clinic opens in Harle.");
  });

  test("takes two passages where one does not carry the claim", () => {
    const { passages, places } = findEvidence(
      index,
      readWords("The port will be dredged in March and the clinic in Harle has forty beds"),
    );
    expect(passages.map(passageWords)).toEqual(
      expect.arrayContaining(["The port will be dredged in March.", "The clinic in Harle has forty beds."]),
    );
    expect(places.filter((place) => place !== null).length).toBeGreaterThan(10);
  });

  test("pairs a word with the place whose neighbours agree", () => {
    const source = "Two boats sank in May and two crews were saved in June.";
    const own = createEvidenceIndex([indexSource(source)]);
    const words = readWords("In June two crews were saved");
    const { places } = findEvidence(own, words);
    const place = places[words.findIndex(({ form }) => form === "two")]!;
    expect(own.passages[place.passage]!.words[place.word + 1]!.form).toBe("crews");
  });

  test("is nothing where no word is shared", () => {
    expect(findEvidence(index, readWords("Pharmacies extend opening hours")).share).toBeLessThan(0.2);
    expect(findEvidence(createEvidenceIndex([]), readWords("The port")).passages).toEqual([]);
  });
});

describe("relatives", () => {
  test("know synonyms, people of places, general words and opposites", () => {
    expect(areSynonyms(relativesOf("buy"), relativesOf("acquir"))).toBe(true);
    expect(areSynonyms(relativesOf("kyiv"), relativesOf("ukrainian"))).toBe(true);
    expect(isMoreGeneral(relativesOf("ship"), relativesOf("ferry"))).toBe(true);
    expect(areAntonyms("accept", "reject")).toBe(true);
    expect(areSynonyms(relativesOf("port"), relativesOf("clinic"))).toBe(false);
  });
});
