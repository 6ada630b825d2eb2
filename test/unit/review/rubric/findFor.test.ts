import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFor, isSameFound } from "../../../../shared/review/rubric/findFor.ts";
import { isAsked } from "../../../../shared/review/rubric/asking.ts";
import { criterionChecks, type CriterionCheck } from "../../../../shared/words/criterion.ts";
import { askedDraft } from "../../../fixtures/askedDraft.ts";

const find = (
  kind: Exclude<CriterionCheck["kind"], "least_sources">,
  ...draft: Parameters<typeof askedDraft>
) => findFor({ kind }, askedDraft(...draft));

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

const interview = `"We cannot wait for another winter," the harbour master, Ines Falk, said. Falk said that dredging may begin on 2 March
2027 and takes eleven weeks. It costs 14.6 million euros.`;

describe("whether every quotation names its speaker", () => {
  const said = (body: string) => find("quotes_attributed", body, [interview]).sentence;

  it.each([
    "“We cannot wait for another winter,” Falk said.",
    "Falk was clear: “We cannot wait for another winter.”",
    "Falk called it a danger. She said: “We cannot wait for another winter.”",
    "According to Ines Falk, “we cannot wait for another winter”.",
    '"We cannot wait for another winter," said the harbour master.',
  ])("is found in %s", (body) => {
    expect(said(body)).toContain("The one quotation names its speaker.");
  });

  it("holds for speech that goes on in the next sentence and the next paragraph", () => {
    const body =
      "“We cannot wait for another winter,” Falk said. “We cannot wait at all.\n\n“We cannot wait for another winter.”";
    expect(said(body)).toContain("All 3 quotations name their speaker.");
  });

  it("names those that have none, and where they stand", () => {
    const body = "“We cannot wait,” Falk said.\n\nDredging begins. “We cannot wait for another winter.”";
    const found = find("quotes_attributed", body, [interview]);
    expect(found).toMatchObject({ holds: false, places: [{ words: "We cannot wait for another winter" }] });
    expect(found.sentence).toBe(
      "1 of 2 quotations names its speaker; “We cannot wait for another winter” has none.",
    );
    expect(found.places[0]?.claim).toMatch(/^c\d+$/u);
  });

  it("is not asked of single words and of titles", () => {
    expect(
      said("The “stop” came. “Gone With the Wind” is shown. “We cannot wait for another winter,” Falk said."),
    ).toBe("The one quotation names its speaker.");
  });

  it("tells a quotation that was altered", () => {
    expect(said("“We cannot wait for another summer,” Falk said.")).toBe(
      "The one quotation names its speaker. The checker doubts that “We cannot wait for another summer” is as spoken.",
    );
  });
});

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

it("tells a claim that is surer than its source", () => {
  const kept = find("hedges_kept", "Dredging may begin on 2 March 2027.", [interview]);
  expect(kept).toMatchObject({
    holds: true,
    sentence: "The one claim on hedged words is no surer than its source.",
  });
  const raised = find("hedges_kept", "Dredging will begin on 2 March 2027.", [interview]);
  expect(raised.holds).toBe(false);
  expect(raised.sentence).toBe("No claim on hedged words is no surer than its source: “will”.");
});

describe("whether the copy carries the headline", () => {
  it("is measured by the copy, not by the sources", () => {
    const body = "Dredging takes eleven weeks, the harbour master, Ines Falk, said.";
    expect(find("headline_carried", body, [], "Dredging takes eleven weeks").holds).toBe(true);
  });

  it("does not hold for a headline that breaks off", () => {
    const body = "Dredging takes eleven weeks, the harbour master, Ines Falk, said.";
    const broken = (headline: string) => find("headline_carried", body, [interview], headline);
    expect(broken("Dredging takes eleven weeks and the")).toMatchObject({
      holds: false,
      sentence: "The headline breaks off after “the”.",
      places: [{ words: "the" }],
    });
    expect(broken("Dredging takes eleven w").sentence).toBe("The headline breaks off after “w”.");
  });

  it("names the words of both where the copy says otherwise", () => {
    const body = "Dredging takes eleven weeks, the harbour master, Ines Falk, said.";
    const found = find("headline_carried", body, [interview], "Dredging takes twelve weeks");
    expect(found.holds).toBe(false);
    expect(found.sentence).toContain("“twelve");
    expect(found.sentence).toContain("the copy has “eleven");
    const [ours, theirs] = found.places;
    expect(ours?.words).toContain("twelve");
    expect(theirs?.words).toContain("eleven");
  });
});

it("counts the sources that carry a claim", () => {
  const draft = askedDraft("Dredging takes eleven weeks.", [
    interview,
    "The museum sells postcards on Sundays.",
  ]);
  expect(findFor({ kind: "least_sources", count: 1 }, draft)).toMatchObject({
    holds: true,
    sentence: "The draft rests on 1 of 2 sources; at least 1 is asked for.",
  });
  expect(findFor({ kind: "least_sources", count: 2 }, draft).holds).toBe(false);
});

describe("whether every word is written for readers", () => {
  it.each([
    ["Sure! Here is a summary of the article in 79 words:\n\nIt rained.", "Sure!"],
    ["It rained.\n\nI hope this helps!", "I hope this helps!"],
    ["It rained.\n\n(79 words)", "(79 words)"],
    ["It rained, said [insert name].", "[insert name]"],
    [
      "As an AI language model, I cannot confirm the rain.",
      "As an AI language model, I cannot confirm the rain.",
    ],
  ])("finds what speaks to whoever asked in %j", (body, words) => {
    const found = find("no_leftovers", body, [interview]);
    expect(found.holds).toBe(false);
    expect(found.places.map((place) => place.words)).toContain(words);
    expect(found.sentence).toContain(words);
  });

  it("finds nothing in ordinary copy, and then does not ask", () => {
    const draft = askedDraft("“Sure, here we stay,” said Falk. The list has 79 words [sic].", [interview]);
    expect(findFor({ kind: "no_leftovers" }, draft).holds).toBe(true);
    expect(isAsked({ id: "l", question: "?", help: "", required: true, when: "leftovers" }, draft)).toBe(
      false,
    );
  });
});

describe("whether the disclosure leaves", () => {
  it("always holds, and says who sees to it", () => {
    expect(find("disclosure_present", "It rained.", [interview])).toMatchObject({
      holds: true,
      sentence: "Stet puts the desk’s disclosure on every export, and the draft says nothing against it.",
    });
  });

  it("tells a draft that signs as a person, or says it a second time", () => {
    expect(find("disclosure_present", "By Jane Doe\n\nIt rained.", [interview]).sentence).toContain(
      "but the draft signs as a person: “By Jane Doe”",
    );
    expect(
      find("disclosure_present", "It rained.\n\nThis text was written by an AI.", [interview]).sentence,
    ).toContain("but the draft has one of its own");
  });
});

it("never moves a place off the words that it names, whatever the text", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    '"',
    "Falk said",
    " ",
    "\n\n",
    "14 *million*",
    "**Ines Falk**",
    ": ",
    ". ",
    "[a](b)",
    "may",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const draft = askedDraft(`x ${pieces.join("")}`, [interview]);
      for (const kind of criterionChecks) {
        const found = findFor(kind === "least_sources" ? { kind, count: 2 } : { kind }, draft);
        for (const { start, end, words } of found.places) expect(draft.text.slice(start, end)).toBe(words);
        expect(found.sentence).toMatch(/\.$/u);
        expect(isSameFound(found, found)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
