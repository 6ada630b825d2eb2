import { describe, expect, test } from "vitest";
import { Refusal } from "../../../shared/api/api.ts";
import type { Review } from "../../../shared/api/answers.ts";
import { exportFormats } from "../../../shared/api/questions.ts";
import { publish } from "../../../shared/publishing/publish.ts";
import { approved, claimOn, context, hash, judgedBy, withText } from "./approved.ts";

const all = (review: Review): readonly string[] =>
  exportFormats.map((format) => publish(format, review, context).text);

describe("every export", () => {
  test("tells disclosure, sources, who checked and approved, the text's hash and the head of the log", () => {
    for (const text of all(approved)) {
      expect(text).toContain(context.policy.disclosure);
      expect(text).toContain("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
      expect(text).toContain("Eastern channel: start of works");
      expect(text).toContain(
        "https://port.example/press?id=3&".replace("&", text.startsWith("<!") ? "&amp;" : "&"),
      );
      expect(text).toContain(
        "Checked by Mara Kern (2 claims) and Ian Holt (1 claim); approved by Bo Editor on 4 November 2026.",
      );
      expect(text).toContain(approved.revision.text);
      expect(text).toContain(context.logHead.hash);
    }
  });

  test("is the same bytes for the same arguments", () => {
    expect(all(approved)).toEqual(all(structuredClone(approved)));
  });

  test("carries the article under a safe name", () => {
    expect(exportFormats.map((format) => publish(format, approved, context).name)).toEqual([
      "harbour-dredging.md",
      "harbour-dredging.html",
      "harbour-dredging.json",
    ]);
  });

  test("claims compliance with no law", () => {
    for (const text of all(approved)) expect(text).not.toMatch(/complian|AI Act|Article 50/i);
  });
});

describe("an article that is not approved does not leave", () => {
  const [decision] = approved.decisions;
  const outdated = { by: "edit", person: "p1", at: "2026-11-04T12:00:00.000Z" } as const;
  test.for([
    ["in review", { ...approved, status: "in_review", decisions: [] }],
    ["rejected", { ...approved, status: "rejected" }],
    ["approved without a decision", { ...approved, decisions: [] }],
    [
      "of an approval that an edit outdated",
      { ...approved, decisions: decision && [{ ...decision, outdated }] },
    ],
  ] as [string, Review][])("%s", ([, review]) => {
    for (const format of exportFormats) expect(() => publish(format, review, context)).toThrow(Refusal);
  });

  test("with another text than the approved one", () => {
    const changed = { ...approved, text: approved.text.replace("March", "April") };
    expect(() => publish("html", changed, context)).toThrow("not the one that was approved");
    const swapped = { ...changed, revision: { ...changed.revision, text: hash(changed.text) } };
    expect(() => publish("html", swapped, context)).toThrow("not the one that was approved");
  });
});

describe("who checked and who approved", () => {
  const sentenceOf = (claims: Review["claims"]): string =>
    /"summary": "(?<words>[^"]*)"/.exec(publish("package", { ...approved, claims }, context).text)?.groups?.[
      "words"
    ] ?? "";
  const claimsOf = (...people: string[]): Review["claims"] =>
    people.map((person, index) => claimOn(`c${index}`, "March", { judgement: judgedBy(person) }));

  test("are said to be one person where they were one", () => {
    expect(sentenceOf(claimsOf("p3", "p3"))).toBe(
      "Checked and approved by one person, Bo Editor, on 4 November 2026.",
    );
  });
  test("are said to overlap where the approver judged too", () => {
    expect(sentenceOf(claimsOf("p1", "p3", "p1"))).toBe(
      "Checked by Mara Kern (2 claims) and Bo Editor (1 claim); approved by Bo Editor, who also judged claims, on 4 November 2026.",
    );
  });
  test("are said plainly where nobody judged a claim", () => {
    expect(sentenceOf([])).toBe("No claim was judged by hand; approved by Bo Editor on 4 November 2026.");
  });
});

test("the counts tell claims, verified ones, sentences that people wrote, and what was let stand", () => {
  const { review } = JSON.parse(publish("package", approved, context).text) as {
    review: { counts: unknown };
  };
  expect(review.counts).toEqual({
    claims: 3,
    judged: 3,
    verified: 2,
    partlySupported: 0,
    notCheckable: 0,
    letStand: 1,
    standing: 0,
    unjudged: 0,
    lostLetStand: 0,
    rewritten: 1,
    questions: 0,
    questionsAnswered: 0,
    questionsWaived: 0,
  });
});

test("a sentence that was only moved is not rewritten, one that was doubled is", () => {
  const delivered = "# Pier opens\n\nThe pier opened. All came.";
  const countOf = (text: string): unknown => {
    const written = publish("package", withText(text), { ...context, deliveredText: delivered }).text;
    return (JSON.parse(written) as { review: { counts: { rewritten: number } } }).review.counts.rewritten;
  };
  expect(countOf("# Pier opens\n\nAll came.\n\nThe pier\nopened.")).toBe(0);
  expect(countOf("# Pier opens\n\nThe pier opened. The pier opened. All *came.*")).toBe(1);
});
