import { describe, expect, it } from "vitest";
import { explainClaim, explainReason, explanationText } from "../../../shared/review/explanation.ts";
import { findings, reasonKinds, type Evidence, type Reason } from "../../../shared/words/finding.ts";

const sources = [{ id: "minutes" }, { id: "report" }, { id: "letter" }];
const draft = { start: 10, end: 21, words: "2.1 million" };
const source = { source: "report", start: 4, end: 15, words: "1.2 million" };

/** Shows which words stand on which side: `[draft]` and `<source>`. */
function marked(reason: Reason): string {
  return explainReason(reason, sources)
    .map((piece) =>
      "side" in piece ? (piece.side === "draft" ? `[${piece.text}]` : `<${piece.text}>`) : piece.text,
    )
    .join("");
}

const place = { start: 0, end: 90, confidence: 900 };

function supports(id: string): Evidence {
  return { source: id, start: 0, end: 5, role: "supports" };
}

describe("an explanation", () => {
  it("sets the source's words beside the draft's", () => {
    expect(marked({ kind: "number_differs", draft, source })).toBe(
      "Source 2 says <1.2 million>; the draft says [2.1 million].",
    );
  });

  it("says plainly that no source has a name", () => {
    const kiel = { start: 0, end: 4, words: "Kiel" };
    expect(marked({ kind: "name_absent", draft: kiel, source: null })).toBe("No source mentions [Kiel].");
  });

  it("asks who is meant, where a draft begins with a pronoun", () => {
    const she = { start: 0, end: 3, words: "She" };
    expect(marked({ kind: "no_evidence", draft: she, source: null })).toBe(
      "The draft begins with [She] and has named nobody who could be meant.",
    );
  });

  it("names a cited source whose text is missing, with no words to quote from it", () => {
    const missing = { source: "letter", start: 0, end: 0, words: "" };
    expect(marked({ kind: "source_missing", draft: null, source: missing })).toBe(
      "The draft cites source 3 for this, and its text is missing.",
    );
  });

  it("says why a day in the same words is another", () => {
    const words = { start: 4, end: 11, words: "Tuesday" };
    expect(marked({ kind: "date_differs", draft: words, source: { ...words, source: "report" } })).toBe(
      "Source 2 says <Tuesday> too, but was published on another date, so that it means another day.",
    );
  });

  it("speaks of one quoted word, or of several", () => {
    const one = { start: 4, end: 13, words: "disgusted" };
    expect(marked({ kind: "quote_altered", draft: one, source: null })).toBe(
      "No source has the word [disgusted].",
    );
    const two = { start: 4, end: 18, words: "very disgusted" };
    expect(marked({ kind: "quote_altered", draft: two, source: null })).toBe(
      "No source has the words [very disgusted].",
    );
  });

  it("calls a source that the article does not have by its id", () => {
    const stranger = { source: "s9", start: 0, end: 0, words: "" };
    expect(marked({ kind: "source_missing", draft, source: stranger })).toBe(
      "The draft cites source “s9” for [2.1 million], and its text is missing.",
    );
  });

  it.each(reasonKinds)("has a whole sentence for %s, whichever side has words", (kind) => {
    for (const sides of [
      { draft, source },
      { draft, source: null },
      { draft: null, source },
      { draft: null, source: null },
    ]) {
      const text = explanationText(explainReason({ kind, ...sides }, sources));
      expect(text).toMatch(/^[A-Z].*\.$/u);
      expect(text).not.toMatch(/[{}[\]]|undefined|“”/u);
      if (sides.draft === null) expect(text).not.toContain("2.1 million");
      if (sides.source === null) expect(text).not.toMatch(/[sS]ource \d/u);
    }
  });

  it("says which sources carry a supported claim", () => {
    const claim = { ...place, finding: "supported" as const, reasons: [], evidence: [supports("minutes")] };
    expect(explanationText(explainClaim(claim, sources))).toBe("Source 1 carries this.");
    const both = { ...claim, evidence: [supports("minutes"), supports("letter"), supports("minutes")] };
    expect(explanationText(explainClaim(both, sources))).toBe("Sources 1 and 3 carry this.");
    expect(explanationText(explainClaim({ ...claim, confidence: 500 }, sources))).toBe(
      "Source 1 seems to carry this.",
    );
    expect(explanationText(explainClaim({ ...both, confidence: 500 }, sources))).toBe(
      "Sources 1 and 3 seem to carry this.",
    );
    const partly = { ...claim, finding: "partially_supported" as const };
    expect(explanationText(explainClaim(partly, sources))).toBe("Source 1 carries only part of this.");
  });

  it("says of a weak finding which words of the claim its passages do not have", () => {
    const text = "The council signed the contract on Monday. Nobody spoke for the tenants.";
    const evidence = [{ source: "minutes", start: 0, end: 42, role: "supports" as const }];
    const claim = { ...place, confidence: 500, finding: "supported" as const, reasons: [], evidence };
    const explain = (words: string): string =>
      explanationText(explainClaim({ ...claim, words }, [{ id: "minutes", text }]));
    expect(explain("The council signs a contract.")).toBe("Source 1 seems to carry this.");
    expect(explain("The council signed a joint contract.")).toBe(
      "Source 1 seems to carry this, but not with the word “joint”.",
    );
    expect(explain("On Monday the tenants' council signed a joint contract.")).toBe(
      "Source 1 seems to carry this, but not with the words “tenants” and “joint”.",
    );
    expect(explain("The mayor agreed at the start of the week to pay the builders.")).toBe(
      "Source 1 seems to carry this, in other words.",
    );
  });

  it("names no source of which people set everything aside that carried the claim", () => {
    const evidence = [supports("minutes"), supports("letter")];
    const claim = { ...place, finding: "supported" as const, reasons: [], evidence };
    const aside = (...passages: readonly (typeof evidence)[number][]) =>
      passages.map((passage) => ({ ...passage, text: "0", person: "p1", at: "2026-11-04T08:12:00Z" }));
    const one = { ...claim, setAside: aside(evidence[0]!) };
    expect(explanationText(explainClaim(one, sources))).toBe("Source 3 carries this.");
    const all = { ...claim, setAside: aside(...evidence) };
    expect(explanationText(explainClaim(all, sources))).toBe(
      "What the checker took to carry this was set aside.",
    );
  });

  it("does not repeat a claim of which no source carries anything, or only a part", () => {
    const whole = {
      start: 0,
      end: 90,
      words: "The mayor of Kiel promised a subsidy to everybody who asked for it.",
    };
    const reasons = [{ kind: "no_evidence", draft: whole, source: null }] as const;
    const claim = { ...place, reasons, evidence: [supports("report")] };
    const text = (finding: "unsupported" | "partially_supported"): string =>
      explanationText(explainClaim({ ...claim, finding }, sources));
    expect(text("unsupported")).toBe("No source carries this.");
    expect(text("partially_supported")).toBe("Source 2 carries only part of this.");
    const part = [{ ...reasons[0], draft: { start: 10, end: 14, words: "Kiel" } }];
    const partly = { ...claim, finding: "partially_supported" as const, reasons: part };
    expect(explanationText(explainClaim(partly, sources))).toBe("No source carries “Kiel”.");
  });

  it("has a sentence for every finding without reasons or evidence", () => {
    for (const finding of findings) {
      const text = explanationText(explainClaim({ ...place, finding, reasons: [], evidence: [] }, sources));
      expect(text).toMatch(/^(No source|The sources) .*\.$/u);
    }
  });

  it("quotes words in plain text, and does not quote a quotation twice", () => {
    const words = { start: 0, end: 9, words: "“Never”" };
    expect(explanationText(explainReason({ kind: "quote_altered", draft: words, source }, sources))).toBe(
      "Source 2 has the words “1.2 million”; the draft quotes “Never”.",
    );
  });
});
