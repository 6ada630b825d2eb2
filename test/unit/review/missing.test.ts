import { describe, expect, it } from "vitest";
import { markMissingSources } from "../../../shared/review/missing.ts";
import { claimOf } from "../../fixtures/reviewOf.ts";

const text = "0123456789The letter says so. It rained.";
const claim = claimOf("c1", {
  finding: "unsupported",
  reasons: [{ kind: "no_evidence", draft: null, source: null }],
});
const cites = (source: string, draft: { start: number; end: number } | null) => ({
  quote: "x",
  draft,
  source,
  sourceQuote: null,
  passage: null,
});
const sources = [
  { id: "s1", text: "h1" },
  { id: "s2", text: null },
];
const kinds = (citations: Parameters<typeof markMissingSources>[1], claims = [claim]) =>
  markMissingSources(claims, citations, sources, text).map(({ reasons }) => reasons.map(({ kind }) => kind));

describe("a claim that cites a source without text", () => {
  it("says so before all else, whether the source came empty or not at all", () => {
    const at = { start: 12, end: 18 };
    expect(kinds([cites("s2", at)])).toEqual([["source_missing", "no_evidence"]]);
    expect(kinds([cites("s9", at), cites("s2", at)])).toEqual([["source_missing", "no_evidence"]]);
    const [marked] = markMissingSources([claim], [cites("s2", at)], sources, text);
    expect(marked?.reasons[0]).toMatchObject({
      draft: { words: "The letter" },
      source: { source: "s2", words: "" },
    });
  });

  it("is left alone where its words are not cited, the source is here, or other sources carry it", () => {
    expect(kinds([cites("s2", { start: 20, end: 25 })])).toEqual([["no_evidence"]]);
    expect(kinds([cites("s2", null)])).toEqual([["no_evidence"]]);
    expect(kinds([cites("s1", { start: 12, end: 18 })])).toEqual([["no_evidence"]]);
    const carried = claimOf("c1", { finding: "supported" });
    expect(kinds([cites("s2", { start: 12, end: 18 })], [carried])).toEqual([[]]);
  });
});
