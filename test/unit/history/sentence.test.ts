import { describe, expect, test } from "vitest";
import type { ActKind, Acts } from "../../../shared/history/entry.ts";
import { articleOf, sentenceOf } from "../../../shared/history/sentence.ts";
import { bodies } from "./acts.ts";

const say = <Kind extends ActKind>(kind: Kind, change: Partial<Acts[Kind]> = {}): string =>
  sentenceOf({ kind, body: { ...bodies[kind], ...change } });

describe("every kind of act is told in one sentence without its subject", () => {
  test.each<readonly [ActKind, string]>([
    ["desk_created", "created the desk “City desk”"],
    ["person_added", "added Ada as editor"],
    ["policy_set", "changed the policy"],
    ["article_imported", "imported revision 1 from harbour.json with 1 source"],
    ["revision_imported", "imported revision 2 from harbour.json with 1 source"],
    ["proposal_imported", "imported a proposal from harbour.json with 2 sources; it waits for a person"],
    ["proposal_settled", "took the proposal as revision 3"],
    ["proposal_merged", "merged the proposal as revision 3: 2 of its changes taken, 1 refused"],
    ["revision_cut", "edited the text: revision 4"],
    ["source_added", "added the source “Harbour report” (s1)"],
    ["claim_placed", "put the lost claim c4 on c9"],
    ["rechecked", "checked again with stet-checker/1"],
    ["claim_judged", "judged c4 unsupported: No source says so."],
    ["waived", "let c4 stand: Seen by our reporter."],
    ["criterion_answered", "answered “headline” yes"],
    ["decided", "approved revision 3"],
    ["exported", "exported revision 3 as html: harbour.html"],
  ])("%s: %s", (kind, sentence) => {
    expect(say(kind)).toBe(sentence);
  });
});

test("what was taken back or said no to is told as that", () => {
  expect(say("claim_judged", { verdict: null, note: null })).toBe("took back the verdict on c4");
  expect(say("claim_judged", { verdict: "partially_supported", note: null })).toBe(
    "judged c4 partly supported",
  );
  expect(say("waived", { reason: null })).toBe("took back the waiver of c4");
  expect(say("waived", { claim: null, criterion: "fairness" })).toBe(
    "let “fairness” stand: Seen by our reporter.",
  );
  expect(say("criterion_answered", { answer: null })).toBe("took back the answer to “headline”");
  expect(say("proposal_settled", { number: null, check: null })).toBe("dismissed the proposal");
});

test("an edit tells which revision it restored and what it mended", () => {
  expect(say("revision_cut", { restores: 2 })).toBe("restored the text of revision 2: revision 4");
  expect(say("revision_cut", { mended: ["c1", "c2"] })).toBe(
    "edited the text: revision 4, which mended c1 and c2",
  );
  expect(say("revision_cut", { mended: ["c1", "c2", "c3"] })).toContain("which mended c1 and 2 more");
  expect(say("claim_placed", { query: true })).toBe("put the lost query on c4 on c9");
  expect(say("claim_placed", { back: true })).toBe("took the lost claim c4 off c9 again");
});

test("a decision is told with its reason and its note", () => {
  const returned = { decision: "return", reason: "wrong-facts", note: "See c4." } as const;
  expect(say("decided", returned)).toBe("returned revision 3 (wrong-facts): See c4.");
  expect(say("decided", { decision: "withdraw" })).toBe("withdrew the decision on revision 3");
});

test("an act is about an article, or about the desk", () => {
  expect(articleOf({ body: bodies.rechecked })).toBe("a1");
  expect(articleOf({ body: bodies.person_added })).toBeNull();
});
