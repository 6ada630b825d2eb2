import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFor, isSameFound } from "../../../../shared/review/rubric/findFor.ts";
import { isAsked } from "../../../../shared/review/rubric/asking.ts";
import { criterionChecks, type CriterionCheck } from "../../../../shared/words/criterion.ts";
import { askedDraft, interview } from "../../../fixtures/askedDraft.ts";

const find = (
  kind: Exclude<CriterionCheck["kind"], "least_sources">,
  ...draft: Parameters<typeof askedDraft>
) => findFor({ kind }, askedDraft(...draft));

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
    ["The tide reached UNK Quay by noon.", "UNK"],
    ["According to passage 3, the tide reached the quay.", "According to passage 3"],
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
