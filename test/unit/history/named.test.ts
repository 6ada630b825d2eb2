import { expect, test } from "vitest";
import type { ActKind, Entry } from "../../../shared/history/entry.ts";
import { textsOf, textsOfCheck } from "../../../shared/history/named.ts";
import { actKinds } from "../../../shared/history/parse.ts";
import { bodies } from "./acts.ts";

const countOf = (kind: ActKind): number => textsOf({ kind, body: bodies[kind] } as Entry).length;

test("every text that an entry of any kind names is found", () => {
  expect(Object.fromEntries(actKinds.map((kind) => [kind, countOf(kind)]))).toEqual({
    desk_created: 1,
    person_added: 0,
    policy_set: 1,
    article_imported: 4,
    revision_imported: 4,
    proposal_imported: 3,
    proposal_settled: 2,
    proposal_merged: 3,
    revision_cut: 2,
    source_added: 2,
    claim_placed: 1,
    rechecked: 1,
    claim_judged: 0,
    evidence_tied: 1,
    passage_set_aside: 1,
    claims_shaped: 1,
    waived: 0,
    criterion_answered: 0,
    decided: 3,
    exported: 1,
  });
});

test("a check names its text, the sources that had one, and the texts in which claims were lost", () => {
  const record = {
    format: "check/1",
    checker: "t",
    text: "1",
    sources: [
      { id: "s1", text: "2" },
      { id: "s2", text: null },
    ],
    claims: [],
    lost: [{ id: "c3", words: "three days", since: "3" }],
    next: 4,
  } as const;
  expect(textsOfCheck(record).map(({ hash }) => hash)).toEqual(["1", "2", "3"]);
});
