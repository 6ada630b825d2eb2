import { describe, expect, it } from "vitest";
import { findFor } from "../../../../shared/review/rubric/findFor.ts";
import { askedDraft, interview } from "../../../fixtures/askedDraft.ts";

const find = (kind: "numbers_sourced" | "names_sourced", ...draft: Parameters<typeof askedDraft>) =>
  findFor({ kind }, askedDraft(...draft));

/** What is found where the checker doubts these words of a body, for this reason and no other. */
function doubt(
  kind: "numbers_sourced" | "names_sourced",
  body: string,
  source: string,
  words: string,
  why: "no_evidence" | "number_differs" | "date_differs" | "name_differs" | "role_swapped",
) {
  const draft = askedDraft(body, [source]);
  const start = draft.text.indexOf(words);
  const reason = { kind: why, draft: { start, end: start + words.length, words }, source: null };
  const claims = draft.claims.map((claim) => ({
    ...claim,
    reasons: claim.start <= start && start < claim.end ? [reason] : [],
  }));
  return findFor({ kind }, { ...draft, claims });
}

describe("whether every number and date stands in a source", () => {
  it("holds where each does, rounded ones too", () => {
    expect(
      find("numbers_sourced", "Dredging takes eleven weeks from 2 March 2027, Falk said.", [interview]),
    ).toMatchObject({
      holds: true,
      sentence: "Both numbers and dates stand in a source.",
    });
  });

  it("names those that stand in none, and those that the checker holds against another", () => {
    const found = find(
      "numbers_sourced",
      "Dredging takes twelve weeks, Falk said. It costs 14.6 million euros.",
      [interview],
    );
    expect(found.sentence).toBe("1 of 2 numbers and dates stands in a source; “twelve weeks” does not.");
    expect(found.places).toHaveLength(1);
  });

  it("takes months and days of the week for dates, in the headline too", () => {
    const draft = ["It begins on Friday.", [interview], "Dredging begins in June"] as const;
    expect(find("numbers_sourced", ...draft).sentence).toBe(
      "No number or date stands in a source: “June” and “Friday”.",
    );
    expect(find("numbers_sourced", "It begins in March.", [interview]).holds).toBe(true);
  });

  it("does not hold a doubt about the words beside a number against the number", () => {
    const draft = askedDraft("Heroic crews dredge for eleven weeks, Falk said.", [interview]);
    const start = draft.text.indexOf("Heroic");
    const end = draft.text.indexOf(" weeks");
    const run = { start, end, words: draft.text.slice(start, end) };
    const claims = draft.claims.map((claim) => ({
      ...claim,
      reasons: [{ kind: "no_evidence" as const, draft: run, source: null }],
    }));
    expect(findFor({ kind: "numbers_sourced" }, { ...draft, claims })).toMatchObject({ holds: true });
  });

  it("does not say that a number which the checker doubts stands in no source, where it does", () => {
    const report = "The pier of 2024 leaks, Falk said. Boats moored in 2019. The dredger waits until 3 May.";
    const body = "Falk said that the lighthouse museum of 2024 sells sweets.";
    const doubted = doubt("numbers_sourced", body, report, "2024", "no_evidence");
    expect(doubted).toMatchObject({
      holds: false,
      sentence: "The one number or date stands in a source. The checker doubts that “2024” is right here.",
      places: [{ words: "2024" }],
    });
    const mixed = doubt("numbers_sourced", `${body} It cost 77 euros.`, report, "2024", "number_differs");
    expect(mixed.sentence).toBe(
      "1 of 2 numbers and dates stands in a source; “77 euros” does not. The checker doubts that “2024” is right here.",
    );
  });

  it("says of a doubted date that it stands in no source, where only its parts do", () => {
    const report = "Work began on 2 April 2027. The harbour reopens on 9 March.";
    const body = "Falk said that it opens on 2 March 2027.";
    expect(doubt("numbers_sourced", body, report, "2 March 2027", "date_differs").sentence).toBe(
      "No number or date stands in a source: “2 March 2027”.",
    );
  });

  it("takes the same number of something else for a doubt, and a year for a year whatever follows it", () => {
    const report = "In all, 77 crews came. The pier of 2024 leaks.";
    expect(find("numbers_sourced", "In all, 77 boats came.", [report]).sentence).toBe(
      "The one number or date stands in a source. The checker doubts that “77” is right here.",
    );
    expect(find("numbers_sourced", "The pier of 2024 sinks.", [report]).sentence).toContain(
      "The one number or date stands in a source.",
    );
  });

  it("takes the number of a model for a name", () => {
    expect(find("numbers_sourced", "It runs on GPT-5.4 for eleven weeks.", [interview]).sentence).toBe(
      "The one number or date stands in a source.",
    );
  });
});

it("names every name that no source has, once", () => {
  const body = "The harbour master, Ines Falk, said so. In March Mayor Jon Ravel agreed, and Jon Ravel pays.";
  const found = find("names_sourced", body, [interview]);
  expect(found.holds).toBe(false);
  expect(
    found.places.map(({ words }) => words).filter((words) => words.includes("Ravel")).length,
  ).toBeGreaterThan(0);
  expect(found.places.some(({ words }) => words.includes("Falk"))).toBe(false);
});

it("says that a doubted name stands as a source has it, where it does", () => {
  const report = "Ines Falk spoke for the port. Jon Ravel runs the museum.";
  const swapped = doubt(
    "names_sourced",
    "Jon Ravel spoke for the port.",
    report,
    "Jon Ravel",
    "role_swapped",
  );
  expect(swapped).toMatchObject({
    holds: false,
    sentence: "The one name is as a source has it. The checker doubts that “Jon Ravel” is right here.",
  });
  const other = doubt(
    "names_sourced",
    "He said that Ada Ravel runs the museum.",
    report,
    "Ada Ravel",
    "name_differs",
  );
  expect(other.sentence).toBe("No name is as a source has it: “Ada Ravel”.");
});
