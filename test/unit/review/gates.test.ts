import { describe, expect, it } from "vitest";
import type { ReviewToGate } from "../../../shared/review/obstacle.ts";
import { obstaclesTo, refusalOf } from "../../../shared/review/gates.ts";
import type { Person } from "../../../shared/words/person.ts";
import { statuses } from "../../../shared/words/article.ts";
import { decisionKinds } from "../../../shared/words/decision.ts";
import { claimOf, jonas, judgedBy, mara, policyOf, reviewOf } from "../../fixtures/reviewOf.ts";

const at = "2026-11-23T09:00:00.000Z";
const later = "2026-11-23T09:00:00.001Z";
const waiver = { reason: "The editor knows it.", person: mara.id, at: later };

function refusal(review: Partial<ReviewToGate>, person: Person | null = mara, policy = policyOf()) {
  return refusalOf(obstaclesTo("approve", reviewOf(review), person, policy));
}

const missing = {
  id: "s2",
  text: null,
  length: 0,
  title: "Letter",
  publisher: null,
  url: null,
  author: null,
  publishedAt: null,
  retrievedAt: null,
  extra: {},
};

describe("approving", () => {
  it("is open when nothing is in the way", () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ claims: [claimOf("c1", judgedBy(mara, "not_checkable"))] })).toBeNull();
    expect(refusal({ claims: [claimOf("c1", judgedBy(mara, "partially_supported"))] })).toBeNull();
  });

  it("names everything that is in the way in one sentence", () => {
    const open = ["c2", "c5", "c9"].map((id) => claimOf(id));
    const [headline, style] = reviewOf().rubric;
    if (headline === undefined || style === undefined) throw new Error("The rubric has two criteria.");
    const unanswered = { ...headline, answer: null };
    const rubric = [unanswered, { ...unanswered, id: "context" }, { ...style, answer: null }];
    expect(refusal({ claims: [...open, claimOf("c7", judgedBy(jonas, "contradicted"))], rubric })).toBe(
      "Approve is closed: 3 claims have no verdict (“2.1 million” and 2 more); “2.1 million” stands contradicted; " +
        "2 criteria are unanswered (headline, context).",
    );
  });

  it("is closed by an unsupported or contradicted claim or a query, until it is waived", () => {
    for (const verdict of ["unsupported", "contradicted", "query"] as const) {
      const claim = claimOf("c1", judgedBy(mara, verdict));
      expect(refusal({ claims: [claim] })).toMatch(
        /^Approve is closed: (“2.1 million” stands|the query on “2.1 million” is open)/u,
      );
      expect(refusal({ claims: [{ ...claim, waiver }] })).toBeNull();
    }
  });

  it("needs a verdict on flagged claims alone where the policy says so", () => {
    const claims = [claimOf("c1", { finding: "supported" }), claimOf("c2", { finding: "contradicted" })];
    const flagged = policyOf({ judge: "flagged" });
    expect(refusal({ claims })).toContain("2 claims have no verdict (“2.1 million” and “2.1 million”)");
    expect(refusal({ claims }, mara, flagged)).toBe(
      "Approve is closed: 1 flagged claim has no verdict (“2.1 million”).",
    );
    expect(refusal({ claims: claims.slice(0, 1) }, mara, flagged)).toBeNull();
  });

  it("is closed by a lost claim until its verdict is taken back or it is waived afterwards", () => {
    const { judgement } = judgedBy(mara, "query");
    const lost = { id: "c4", words: "2.1 million", since: "t1", judgement, waiver: null };
    expect(refusal({ lost: [lost] })).toBe(
      "Approve is closed: “2.1 million” has lost its place in the text.",
    );
    expect(refusal({ lost: [{ ...lost, waiver: { ...waiver, at } }] })).toContain(
      "“2.1 million” has lost its place",
    );
    expect(refusal({ lost: [{ ...lost, waiver }] })).toBeNull();
    expect(refusal({ lost: [{ ...lost, judgement: null }] })).toBeNull();
  });

  it("is closed by a required criterion answered no, until it is waived; the others are free", () => {
    const [headline, style] = reviewOf().rubric;
    if (headline === undefined || style === undefined) throw new Error("The rubric has two criteria.");
    const no = { ...headline, answer: "no" } as const;
    expect(refusal({ rubric: [no, style] })).toBe(
      "Approve is closed: 1 criterion is answered no (headline).",
    );
    expect(
      refusal({
        rubric: [
          { ...no, waiver },
          { ...style, answer: "no" },
        ],
      }),
    ).toBeNull();
  });

  it("is closed by a verdict that rests on a source without its text", () => {
    const rests = claimOf("c1", judgedBy(mara, "partially_supported"));
    const citation = {
      quote: "x",
      draft: { start: 12, end: 15 },
      source: "s2",
      sourceQuote: null,
      passage: null,
    };
    const review = { claims: [rests], sources: [missing], citations: [citation] };
    const sentence = "Approve is closed: “2.1 million” rests on a source whose text is missing.";
    expect(refusal(review)).toBe(sentence);
    expect(refusal({ ...review, sources: [] })).toBe(sentence);
    expect(refusal({ ...review, claims: [{ ...rests, waiver }] })).toBeNull();
    const noted = claimOf("c1", judgedBy(mara, "supported", { note: "Seen in the register of 3 May." }));
    expect(refusal({ ...review, claims: [noted] })).toBeNull();
    expect(refusal({ ...review, sources: [{ ...missing, text: "h", length: 9 }] })).toBeNull();
    expect(refusal({ ...review, citations: [{ ...citation, draft: { start: 20, end: 25 } }] })).toBeNull();
  });

  it("takes a role that the policy names", () => {
    expect(refusal({}, jonas)).toBe(
      "Approve is closed: Jonas is a checker, and approving takes an editor or lead.",
    );
    expect(refusal({}, null)).toBeNull();
  });

  it("takes a second person where four eyes are asked for", () => {
    const claims = [claimOf("c1", judgedBy(mara, "not_checkable"))];
    const revision = { number: 2, text: "t2", at, person: mara.id, origin: "edit" } as const;
    const fourEyes = policyOf({ fourEyes: true, approvers: ["checker", "editor"] });
    expect(refusal({ claims, revision }, mara)).toBeNull();
    expect(refusal({ claims, revision }, mara, fourEyes)).toBe(
      "Approve is closed: four eyes are asked for, and Mara changed the text last and judged 1 claim.",
    );
    expect(refusal({ claims, revision }, jonas, fourEyes)).toBeNull();
  });

  it("waits for a delivered text to be merged or dismissed", () => {
    const proposal = { text: "", hash: "t9", at, sources: [], base: "t1" };
    expect(refusal({ proposal })).toBe(
      "Approve is closed: a newly delivered text waits to be merged or dismissed.",
    );
  });
});

describe("a decision", () => {
  it("is open from exactly these statuses", () => {
    const open = Object.fromEntries(
      decisionKinds.map((decision) => [
        decision,
        statuses.filter(
          (status) => obstaclesTo(decision, reviewOf({ status }), mara, policyOf()).length === 0,
        ),
      ]),
    );
    expect(open).toEqual({
      approve: ["new", "in_review"],
      return: ["new", "in_review"],
      reject: ["new", "in_review", "returned"],
      withdraw: ["returned", "rejected", "approved"],
    });
  });

  it("says what stands instead", () => {
    const sentence = (decision: (typeof decisionKinds)[number], status: (typeof statuses)[number]) =>
      refusalOf(obstaclesTo(decision, reviewOf({ status }), mara, policyOf()), decision);
    expect(sentence("approve", "approved")).toBe("Approve is closed: the article is approved already.");
    expect(sentence("withdraw", "new")).toBe("Withdraw is closed: no decision stands on this article.");
    expect(sentence("return", "rejected")).toBe(
      "Return is closed: the article is rejected; withdraw the rejection with a reason first.",
    );
  });

  it("to return or reject needs neither verdicts nor an approver's role", () => {
    const review = reviewOf({ claims: [claimOf("c1")], rubric: [] });
    expect(obstaclesTo("return", review, jonas, policyOf())).toEqual([]);
    expect(obstaclesTo("reject", review, jonas, policyOf())).toEqual([]);
  });
});
