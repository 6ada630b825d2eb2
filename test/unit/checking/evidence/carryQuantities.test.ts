import { describe, expect, test } from "vitest";
import { createEvidenceIndex } from "../../../../shared/checking/evidence/evidenceIndex.ts";
import { indexSource } from "../../../../shared/checking/evidence/sourceIndex.ts";
import { readSentence } from "../../../../shared/checking/readDraft.ts";
import { findClaims } from "../../../../shared/claims/findClaims.ts";
import { plainTextOf } from "../../../../shared/text/plain.ts";

/** The words of the source in whose place a word of the draft stands; null where it stands nowhere. */
function placeOf(form: string, draft: string, source: string): string | null {
  const index = createEvidenceIndex([indexSource(source)]);
  const plain = plainTextOf(draft);
  const { words, alignment } = readSentence(plain, findClaims(plain)[0]!, index, null);
  const place = alignment.places[words.findIndex((word) => word.raw === form)] ?? null;
  return place === null ? null : index.passages[place.passage]!.words[place.word]!.raw;
}

describe("a number in other words", () => {
  test.each([
    [
      "1,800",
      "The clerk found over 1,800 names on the wall.",
      "The clerk found 1,821 names on the wall.",
      "1,821",
    ],
    ["50", "The ferry carried under 50 goats to Harle.", "The ferry carried 48 goats to Harle.", "48"],
    ["decades", "The mill stood empty for three decades.", "The mill stood empty for 30 years.", "years"],
  ])("%s of “%s” is carried by “%s”", (form, draft, source, expected) => {
    expect(placeOf(form, draft, source)).toBe(expected);
  });

  test.each([
    [
      "a bound far off",
      "1,400",
      "The clerk found over 1,400 names on the wall.",
      "The clerk found 1,821 names on the wall.",
    ],
    [
      "another bound",
      "1,800",
      "The clerk found over 1,800 names on the wall.",
      "The clerk found over 1,900 names on the wall.",
    ],
    [
      "another thing",
      "1,800",
      "The clerk found over 1,800 names on the wall.",
      "The clerk found names on the wall, and in May a baker from Sorle sold 1,821 loaves.",
    ],
  ])("is not carried by %s", (_, form, draft, source) => {
    expect(placeOf(form, draft, source)).toBeNull();
  });
});
