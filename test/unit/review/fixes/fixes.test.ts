import { describe, expect, it } from "vitest";
import type { Attributed } from "../../../../shared/review/fixes/attribute.ts";
import { findFixes } from "../../../../shared/review/fixes/findFixes.ts";
import { applyFix, type Fix } from "../../../../shared/review/fixes/fix.ts";
import { findReplacement } from "../../../../shared/review/fixes/replaceWords.ts";
import type { ReasonKind } from "../../../../shared/words/finding.ts";
import type { Span } from "../../../../shared/words/span.ts";

const head = "# Headline\n\n";

/** The span between the marks ‹ and › of a body, and the text without them. */
function marked(body: string): { readonly text: string; readonly claim: Span } {
  const whole = body.startsWith("#") ? body : head + body;
  const start = whole.indexOf("‹");
  const end = whole.indexOf("›") - 1;
  return { text: whole.replace(/[‹›]/gu, ""), claim: { start, end } };
}

const bodyOf = (text: string, fix: Fix | null): string | null =>
  fix === null ? null : applyFix(text, fix).replace(head, "");

function strike(body: string): string | null {
  const { text, claim } = marked(body);
  return bodyOf(text, findFixes({ ...claim, reasons: [] }, text, null).strike);
}

const ferry: Attributed = {
  passage: "The boat leaves at 8 a.m. every day.",
  publisher: "Ferry company",
  title: "Report",
};

function attribute(body: string, to = ferry): string | null {
  const { text, claim } = marked(body);
  return bodyOf(text, findFixes({ ...claim, reasons: [] }, text, to).attribute);
}

function replace(body: string, words: string, kind: ReasonKind = "number_differs"): string | null {
  const { text, claim } = marked(body);
  const draft = { ...claim, words: text.slice(claim.start, claim.end) };
  const reasons = [{ kind, draft, source: { source: "s1", start: 0, end: words.length, words } }];
  return bodyOf(text, findReplacement({ reasons }, text));
}

describe("the source's words", () => {
  it.each([
    ["It costs ‹2.1 million› euros.", "1.2 million", "It costs 1.2 million euros."],
    ["‹Two› boats leave.", "three", "Three boats leave."],
    ["It costs ‹40 **dollars›**.", "41 dollars", "It costs 41 dollars."],
    ["It is **‹40 cars›** long.", "41 cars", "It is **41 cars** long."],
    ["It costs ‹2› euros.", "1*2*3", "It costs 1\\*2\\*3 euros."],
    ["‹1980› was dry.", "1990.", "1990\\. was dry."],
    ["- ‹1980› was dry.", "1990", "- 1990 was dry."],
    ["‹Ines\nFalk› came.", "Ines  Falke", "Ines Falke came."],
  ])("take the place of %j", (body, words, mended) => {
    expect(replace(body, words, "name_differs")).toBe(mended);
  });

  it("are offered only where both sides have some, and the draft's are still there", () => {
    expect(replace("It costs ‹2› euros.", "2")).toBeNull();
    expect(replace("It costs ‹2› euros.", "3", "no_evidence")).toBeNull();
    const draft = { start: 0, end: 3, words: "Any" };
    const source = { source: "s1", start: 0, end: 5, words: "Other" };
    expect(
      findReplacement({ reasons: [{ kind: "name_differs", draft, source }] }, "# Gone\n\nText."),
    ).toBeNull();
  });
});

describe("an attribution", () => {
  it.each([
    ["‹The boat leaves at 7.›", "The boat leaves at 7, according to Ferry company."],
    [
      "‹The boat leaves at 7, and it is full every day.›",
      "The boat leaves at 7, and it is full every day, according to Ferry company.",
    ],
    [
      "‹The boat is late today›, and nobody has waited for it.",
      "The boat is late today, according to Ferry company, and nobody has waited for it.",
    ],
    ["‹“We were late.”›", "“We were late,” according to Ferry company."],
    ["‹“We were late!”›", "“We were late!” according to Ferry company."],
    ["‹It was “late”.›", "It was “late”, according to Ferry company."],
    ["**‹The boat leaves at 7.›** More.", "**The boat leaves at 7, according to Ferry company.** More."],
    ["- ‹The boat leaves at **7**.›", "- The boat leaves at **7**, according to Ferry company."],
    ["(‹The boat leaves at 7.)›", "(The boat leaves at 7, according to Ferry company.)"],
  ])("stands inside the sentence: %j", (body, mended) => {
    expect(attribute(body)).toBe(mended);
  });

  it("stands at the end of a headline, outside what it is set in", () => {
    expect(attribute("# ‹The boat **sinks**›\n\nText.")).toBe(
      "# The boat **sinks**, according to Ferry company\n\nText.",
    );
  });

  it("names who speaks in the passage, else the publisher, else the title", () => {
    const said = { ...ferry, passage: "“We go at eight,” Ines Falk said on Monday." };
    expect(attribute("‹The boat leaves at 7.›", said)).toBe("The boat leaves at 7, according to Ines Falk.");
    expect(attribute("‹“We were late.”›", said)).toBe("“We were late,” Ines Falk said.");
    const untold = { ...ferry, publisher: null, title: "Notes [1] of *May*" };
    expect(attribute("‹The boat leaves at 7.›", untold)).toBe(
      "The boat leaves at 7, according to Notes \\[1\\] of \\*May\\*.",
    );
    expect(attribute("‹The boat leaves at 7.›", { ...ferry, publisher: "Boats Inc." })).toBe(
      "The boat leaves at 7, according to Boats Inc.",
    );
  });

  it("takes where something was said for nobody who said it", () => {
    const tweeted = { ...ferry, passage: "“We go at eight,” it said on Twitter." };
    expect(attribute("‹The boat leaves at 7.›", tweeted)).toBe(
      "The boat leaves at 7, according to Ferry company.",
    );
  });

  it("is not offered where the clause has one", () => {
    expect(attribute("‹The boat leaves at 7, the operator said.›")).toBeNull();
    expect(attribute("‹According to the operator, it leaves at 7.›")).toBeNull();
    expect(attribute("‹The boat of the Ferry company is late.›")).toBeNull();
  });
});

describe("a clause that is struck", () => {
  it.each([
    ["The boat is late today, and ‹nobody has waited for it›.", "The boat is late today."],
    ["‹The boat is late today›, and nobody has waited for it.", "Nobody has waited for it."],
    [
      "The boat is late today; ‹nobody has waited for it›; the crew has gone home.",
      "The boat is late today; the crew has gone home.",
    ],
    ["The boat is late today, and **‹nobody has waited for it.›**", "The boat is late today."],
    ["**The boat is late today, and ‹nobody has waited for it.›**", "**The boat is late today.**"],
    ["‹The boat is late today›, and **nobody has waited** for it.", "**Nobody has waited** for it."],
    ["“The boat is late,” ‹Ines Falk said on Monday›.", "“The boat is late.”"],
    ["One is here. ‹Two was there.› Three is gone.", "One is here. Three is gone."],
    ["One is here. ‹Two was there.›", "One is here."],
    ["‹One was here.› Two is there.", "Two is there."],
    ["One is here.\n‹Two was there.›\nThree is gone.", "One is here.\nThree is gone."],
    ["First of all.\n\n‹Only this stood here.›\n\nLast of all.", "First of all.\n\nLast of all."],
    ["First of all.\n\n‹Only this stood here.›", "First of all."],
    ["- One is here.\n- ‹Two was there.›\n- Three is gone.", "- One is here.\n- Three is gone."],
    ["> ‹One was here.› Two is there.", "> Two is there."],
    ["| a | b |\n|---|---|\n| ‹One was here.› | Two |", "| a | b |\n|---|---|\n|  | Two |"],
  ])("leaves a well-formed text: %j", (body, mended) => {
    expect(strike(body)).toBe(mended);
  });

  it("takes the sentence with it where only who said it would be left", () => {
    expect(strike("Before it all. ‹The boat is late today›, the operator said.")).toBe("Before it all.");
  });

  it("is never the headline", () => {
    expect(strike("# ‹The boat sinks›\n\nText.")).toBeNull();
  });
});
