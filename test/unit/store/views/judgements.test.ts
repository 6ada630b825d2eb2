import { expect, test } from "vitest";
import { findArticle } from "../../../../electron/store/views/articles.ts";
import { listAnswers, listJudgements, listWaivers } from "../../../../electron/store/views/judgements.ts";
import type { Desk } from "../../../../electron/store/desk.ts";
import { act, openTestDesk } from "../support/desk.ts";
import * as story from "../support/story.ts";

function openWithArticle(): Desk {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  story.importArticle(desk, "a1", "# Rain\n\nIt rained.", ["supported", "unsupported", "contradicted"]);
  return desk;
}

const waive = (desk: Desk, claim: string, reason: string | null): unknown =>
  act(desk, "waived", { article: "a1", claim, criterion: null, reason }, "p1");

test("a verdict opens a new article and is counted; a later one takes its place; null takes it back", () => {
  const desk = openWithArticle();
  expect(findArticle(desk.db, "a1")).toMatchObject({ status: "new", claims: 3, judged: 0, contradicted: 1 });
  story.judge(desk, "a1", "c1", "supported", "p1", "Seen.");
  story.judge(desk, "a1", "c2", "query", "p1");
  story.judge(desk, "a1", "c1", "not_checkable", "p1");
  expect(findArticle(desk.db, "a1")).toMatchObject({ status: "in_review", judged: 2 });
  expect(listJudgements(desk.db, "a1")).toMatchObject([
    { claim: "c1", verdict: "not_checkable", note: null, person: "p1", evidence: [{ source: "s1" }] },
    { claim: "c2", verdict: "query" },
  ]);
  story.judge(desk, "a1", "c2", null, "p1");
  expect(findArticle(desk.db, "a1")).toMatchObject({ judged: 1 });
  expect(listJudgements(desk.db, "a1")).toHaveLength(1);
});

test("a verdict on a claim that a new check has no longer is kept, and not counted", () => {
  const desk = openWithArticle();
  story.judge(desk, "a1", "c3", "contradicted", "p1");
  story.cutRevision(desk, "a1", "# Rain\n\nIt poured.", ["supported"], "p1");
  expect(findArticle(desk.db, "a1")).toMatchObject({ claims: 1, judged: 0, contradicted: 0, revision: 2 });
  expect(listJudgements(desk.db, "a1")).toMatchObject([{ claim: "c3", verdict: "contradicted" }]);
  story.cutRevision(desk, "a1", "# Rain\n\nIt rained.", ["supported", "supported", "supported"], "p1");
  expect(findArticle(desk.db, "a1")).toMatchObject({ claims: 3, judged: 1 });
});

test("a waiver stands over one verdict: the same verdict again keeps it, another one ends it", () => {
  const desk = openWithArticle();
  story.judge(desk, "a1", "c2", "unsupported", "p1");
  waive(desk, "c2", "We saw it.");
  story.judge(desk, "a1", "c2", "unsupported", "p1", "Still.");
  expect(listWaivers(desk.db, "a1")).toMatchObject([{ claim: "c2", criterion: null, reason: "We saw it." }]);
  story.judge(desk, "a1", "c2", "contradicted", "p1");
  expect(listWaivers(desk.db, "a1")).toEqual([]);
});

test("a waiver can be taken back, and one of a claim is not one of a criterion of the same name", () => {
  const desk = openWithArticle();
  waive(desk, "c1", "Common knowledge.");
  act(desk, "waived", { article: "a1", claim: null, criterion: "c1", reason: "Not here." }, "p1");
  expect(listWaivers(desk.db, "a1")).toHaveLength(2);
  waive(desk, "c1", null);
  expect(listWaivers(desk.db, "a1")).toMatchObject([{ claim: null, criterion: "c1" }]);
});

test("answers to the rubric stand until they are changed or taken back", () => {
  const desk = openWithArticle();
  const answer = (answer: "yes" | "no" | null, note: string | null): unknown =>
    act(desk, "criterion_answered", { article: "a1", criterion: "headline", answer, note }, "p1");
  answer("no", "Too strong.");
  answer("yes", null);
  expect(listAnswers(desk.db, "a1")).toMatchObject([{ criterion: "headline", answer: "yes", note: null }]);
  answer(null, null);
  expect(listAnswers(desk.db, "a1")).toEqual([]);
});
