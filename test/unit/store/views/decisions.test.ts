import { expect, test } from "vitest";
import type { Desk } from "../../../../electron/store/desk.ts";
import { findArticle } from "../../../../electron/store/views/articles.ts";
import { listDecisions } from "../../../../electron/store/views/decisions.ts";
import { listExports } from "../../../../electron/store/views/exports.ts";
import { act, openTestDesk } from "../support/desk.ts";
import * as story from "../support/story.ts";

function openApproved(): Desk {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  act(desk, "person_added", { id: "p2", name: "Ben", role: "checker" });
  story.importArticle(desk, "a1", "# Rain\n\nIt rained.");
  story.decide(desk, "a1", "approve", "p1", "Good.");
  return desk;
}

test("an approval is bound to the hashes that it was given, and stands", () => {
  const desk = openApproved();
  const article = findArticle(desk.db, "a1");
  expect(article?.status).toBe("approved");
  expect(listDecisions(desk.db, "a1")).toMatchObject([
    { kind: "approve", revision: 1, person: "p1", note: "Good.", outdated: null, open: [] },
  ]);
  expect(listDecisions(desk.db, "a1")[0]?.bound).toMatchObject({
    text: article?.text,
    check: article?.checkHash,
  });
});

test.each([
  ["an edit", "edit", "p2", (desk: Desk) => story.cutRevision(desk, "a1", "# Rain\n\nIt did.", [], "p2")],
  ["a new source", "source", "p2", (desk: Desk) => story.addSource(desk, "a1", "s9", "Rain.", "p2")],
  ["an import", "import", null, (desk: Desk) => story.importRevision(desk, "a1", "# Rain\n\nIt will.")],
] as const)("%s makes the approval outdated, visibly and by whom", (_what, by, person, change) => {
  const desk = openApproved();
  change(desk);
  expect(findArticle(desk.db, "a1")?.status).toBe("in_review");
  const [approval] = listDecisions(desk.db, "a1");
  expect(approval).toMatchObject({ kind: "approve", outdated: { by, person } });
  story.cutRevision(desk, "a1", "# Rain\n\nOnce more.", [], "p1");
  expect(listDecisions(desk.db, "a1")).toEqual([approval]);
});

test("a recheck and an export leave an approval valid, and the article where it stands in the queue", () => {
  const desk = openApproved();
  const before = findArticle(desk.db, "a1");
  story.exportArticle(desk, "a1", "p1");
  const check = { checker: "newer", hash: before?.checkHash ?? "" };
  act(desk, "rechecked", { article: "a1", check }, null);
  const after = findArticle(desk.db, "a1");
  expect(after).toMatchObject({ status: "approved", changedAt: before?.changedAt, checker: "newer" });
  expect(listDecisions(desk.db, "a1")[0]?.outdated).toBeNull();
  expect(listExports(desk.db, "a1")).toMatchObject([
    { format: "html", revision: 1, person: "p1", name: "a1.html" },
  ]);
});

test("a decision after an outdated approval stands by itself", () => {
  const desk = openApproved();
  story.cutRevision(desk, "a1", "# Rain\n\nIt did.", [], "p2");
  story.decide(desk, "a1", "approve", "p1");
  story.decide(desk, "a1", "withdraw", "p1");
  story.cutRevision(desk, "a1", "# Rain\n\nIt did not.", [], "p2");
  const decisions = listDecisions(desk.db, "a1");
  expect(decisions.map(({ kind, revision, outdated }) => [kind, revision, outdated?.by])).toEqual([
    ["approve", 1, "edit"],
    ["approve", 2, undefined],
    ["withdraw", 2, undefined],
  ]);
});
