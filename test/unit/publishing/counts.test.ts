import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Review, ReviewCriterion } from "../../../shared/api/answers.ts";
import { exportFormats } from "../../../shared/api/questions.ts";
import { countReview } from "../../../shared/publishing/counts.ts";
import { claimParts, describeCounts } from "../../../shared/publishing/countsWords.ts";
import { publish } from "../../../shared/publishing/publish.ts";
import { verdicts } from "../../../shared/words/judgement.ts";
import { approved, claimOn, context, judgedBy } from "./approved.ts";

const waiver = { reason: "One agency has it alone.", person: "p1", at: "2026-11-04T09:20:00.000Z" };

const sourcesQuestion: ReviewCriterion = {
  id: "sources",
  question: "Do at least two sources carry it?",
  help: "Two that do not copy each other.",
  required: true,
  answer: "no",
  note: null,
  person: "p1",
  at: "2026-11-04T09:20:00.000Z",
  waiver,
  found: null,
  before: null,
};

const supported = ["c1", "c2", "c3"].map((id) => claimOn(id, "March"));

describe("claims and questions are counted apart", () => {
  const review: Review = { ...approved, claims: supported, rubric: [sourcesQuestion] };

  test("a waived question is no claim that was let stand", () => {
    expect(countReview(review, review.text)).toMatchObject({
      claims: 3,
      judged: 3,
      verified: 3,
      letStand: 0,
      questions: 1,
      questionsWaived: 1,
    });
    expect(describeCounts(countReview(review, review.text))).toBe(
      "3 claims, all judged by hand: 3 verified. 0 sentences rewritten by hand. " +
        "1 question of the rubric asked: 1 waived with a reason.",
    );
  });

  test("a question that was left open is not told as answered", () => {
    const answered: ReviewCriterion = { ...sourcesQuestion, answer: "yes", waiver: null };
    const open: ReviewCriterion = { ...answered, required: false, answer: null };
    const told = (rubric: readonly ReviewCriterion[]): string =>
      describeCounts(countReview({ ...review, rubric }, review.text));
    expect(told([answered, answered])).toContain("2 questions of the rubric asked and answered.");
    expect(told([answered, answered, open])).toContain(
      "3 questions of the rubric asked: 2 answered, 1 left open.",
    );
    expect(told([answered, sourcesQuestion])).toContain(
      "2 questions of the rubric asked: 1 answered, 1 waived with a reason.",
    );
  });

  test.for(exportFormats)("%s says which question was waived, why and by whom", (format) => {
    const { text } = publish(format, review, context);
    for (const words of ["Do at least two sources carry it?", "One agency has it alone.", "Mara Kern"])
      expect(text).toContain(words);
  });

  test("a claim that was found supported and let stand besides is counted once", () => {
    const claims = [claimOn("c1", "March", { waiver }), ...supported.slice(1)];
    expect(countReview({ ...review, claims }, review.text)).toMatchObject({ verified: 3, letStand: 0 });
  });

  test("a claim that was let go with its words is no claim of the text", () => {
    const lost = [{ ...claimOn("c9", "March"), since: approved.revision.text, waiver }];
    const counts = countReview({ ...review, lost }, review.text);
    expect(counts).toMatchObject({ claims: 3, verified: 3, letStand: 0, lostLetStand: 1 });
    expect(describeCounts(counts)).toContain("1 judged claim taken out of the text with a reason.");
  });
});

test("whatever people said, the parts are all the claims and never more", () => {
  const claim = fc.record({ verdict: fc.option(fc.constantFrom(...verdicts)), isWaived: fc.boolean() });
  fc.assert(
    fc.property(fc.array(claim), fc.array(fc.boolean()), (said, waived) => {
      const claims = said.map(({ verdict, isWaived }, index) =>
        claimOn(`c${index}`, "March", {
          verdict,
          judgement: verdict === null ? null : judgedBy("p1", { verdict }),
          waiver: isWaived ? waiver : null,
        }),
      );
      const rubric = waived.map((is) => ({ ...sourcesQuestion, waiver: is ? waiver : null }));
      const counts = countReview({ ...approved, claims, rubric }, approved.text);
      const sum = claimParts(counts).reduce((total, { count }) => total + count, 0);
      expect(sum).toBe(counts.claims);
      expect(counts.judged + counts.unjudged).toBe(counts.claims);
      expect(counts.questionsWaived).toBe(waived.filter(Boolean).length);
      const words = /^\d+ claims?, .*? judged by hand: (?<parts>[^.]*)\./u.exec(
        describeCounts(counts),
      )?.groups;
      const told = [...(words?.["parts"] ?? "").matchAll(/\d+/gu)].map(([number]) => Number(number));
      expect(told.reduce((total, number) => total + number, 0)).toBe(counts.claims);
    }),
  );
});
