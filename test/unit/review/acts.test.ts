import { describe, expect, it } from "vitest";
import {
  meaningOfJudging,
  refusalOfAct,
  refusalOfExport,
  refusalOfVerdict,
  refusalOfWaiver,
  refusalOfWords,
} from "../../../shared/review/acts.ts";
import { statuses } from "../../../shared/words/article.ts";
import type { Decision } from "../../../shared/words/decision.ts";
import { policyOf } from "../../fixtures/reviewOf.ts";

const silent = { reason: null, note: null };
const bound = { text: "t", sources: "s", check: "c", judgements: "j", policy: "p" };
const approval: Decision = {
  kind: "approve",
  revision: 1,
  person: "p1",
  at: "2026-11-23T09:00:00.000Z",
  ...silent,
  bound,
  open: [],
  outdated: null,
};

describe("an act on an article", () => {
  it("is open while the article is, and on a returned one", () => {
    const closed = (act: Parameters<typeof refusalOfAct>[0]) =>
      statuses.filter((status) => refusalOfAct(act, status) !== null);
    expect(closed("editing")).toEqual(["rejected"]);
    expect(closed("addingSource")).toEqual(["rejected"]);
    expect(closed("settlingProposal")).toEqual(["rejected"]);
    expect(closed("judging")).toEqual(["rejected", "approved"]);
    expect(closed("rechecking")).toEqual(["rejected", "approved"]);
    expect(closed("fixing")).toEqual(["rejected", "approved"]);
  });

  it("says what it means where it is open and opens nothing", () => {
    const silentOn = statuses.filter((status) => meaningOfJudging(status) === null);
    expect(silentOn).toEqual(statuses.filter((status) => status !== "returned"));
    expect(meaningOfJudging("returned")).toContain("is not in the return");
  });
});

describe("a verdict", () => {
  it("of supported needs a passage that supports, or a note", () => {
    const passage = { source: "s1", start: 0, end: 9 };
    const sentence = /^Supported needs a passage/u;
    expect(refusalOfVerdict("supported", null, [])).toMatch(sentence);
    expect(refusalOfVerdict("supported", null, [{ ...passage, role: "context" }])).toMatch(sentence);
    expect(refusalOfVerdict("supported", null, [{ ...passage, role: "supports" }])).toBeNull();
    expect(refusalOfVerdict("supported", "Seen in the land register.", [])).toBeNull();
    expect(refusalOfVerdict("unsupported", null, [])).toBeNull();
    expect(refusalOfVerdict(null, null, [])).toBeNull();
    expect(refusalOfVerdict("query", null, [])).toMatch(/^A query needs its question/);
    expect(refusalOfVerdict("query", "Who counted?", [])).toBeNull();
  });

  it("comes before a waiver", () => {
    expect(refusalOfWaiver({ words: "Cod is blue.", verdict: null })).toBe(
      "“Cod is blue” has no verdict yet; judge it first, then let it stand.",
    );
    expect(refusalOfWaiver({ words: "Cod is blue.", verdict: "unsupported" })).toBeNull();
  });
});

describe("the words of a decision", () => {
  it("hold one of the desk's reason codes where it has any, and none where it has none", () => {
    const policy = policyOf();
    expect(refusalOfWords("return", "new", silent, policy)).toBe(
      "Return needs a reason code of this desk: facts.",
    );
    expect(refusalOfWords("return", "new", { ...silent, reason: "taste" }, policy)).toContain("facts");
    expect(refusalOfWords("return", "new", { ...silent, reason: "facts" }, policy)).toBeNull();
    expect(refusalOfWords("approve", "new", { ...silent, reason: "facts" }, policy)).toBe(
      "This desk has no reason codes for Approve; say the reason in the note.",
    );
  });

  it("hold a reason when a rejected article is reopened", () => {
    const policy = policyOf();
    expect(refusalOfWords("withdraw", "rejected", silent, policy)).toMatch(/only with a reason/u);
    expect(refusalOfWords("withdraw", "rejected", { ...silent, note: "New proof." }, policy)).toBeNull();
    expect(refusalOfWords("withdraw", "approved", silent, policy)).toBeNull();
  });
});

describe("an export", () => {
  it("is refused unless the article is approved, and says what outdated its approval", () => {
    expect(refusalOfExport({ status: "approved", decisions: [approval] })).toBeNull();
    expect(refusalOfExport({ status: "in_review", decisions: [] })).toBe(
      "Only an approved article leaves the desk, and this one is in review.",
    );
    const outdated = { ...approval, outdated: { by: "edit", person: "p1", at: approval.at } } as const;
    expect(refusalOfExport({ status: "in_review", decisions: [outdated] })).toBe(
      "Only an approved article leaves the desk, and this one is in review: an edit outdated its approval.",
    );
    const withdrawn = { ...approval, kind: "withdraw" } as const;
    expect(refusalOfExport({ status: "in_review", decisions: [outdated, withdrawn] })).not.toContain("edit");
  });
});
