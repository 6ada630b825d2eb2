import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../shared/api/api.ts";
import type { Desk } from "../../../../electron/store/desk.ts";
import { countArticles, findArticle, listQueue } from "../../../../electron/store/views/articles.ts";
import { queuePage } from "../../../../electron/store/views/queuePage.ts";
import { matchOf } from "../../../../electron/store/views/search.ts";
import { act, openTestDesk } from "../support/desk.ts";
import * as story from "../support/story.ts";

function openWith(count: number): Desk {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  for (let number = 1; number <= count; number++)
    story.importArticle(desk, `a${number}`, `# Story ${number}\n\nThe harbour, part ${number}.`);
  return desk;
}

const idsOf = (desk: Desk, filter: Partial<Parameters<typeof listQueue>[1]>): string[] =>
  listQueue(desk.db, { limit: 50, ...filter }).rows.map(({ id }) => id);

test("the queue shows open work in the order of its arrival, then what is finished, newest first, each article once", () => {
  const desk = openWith(7);
  for (const id of ["a2", "a5", "a3"]) story.decide(desk, id, "reject", "p1");
  story.decide(desk, "a4", "return", "p1");
  story.judge(desk, "a7", "c1", "supported", "p1");
  for (let limit = 1; limit <= 8; limit += 1) {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = listQueue(desk.db, { limit, after });
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(["a1", "a4", "a6", "a7", "a3", "a5", "a2"]);
  }
});

test("an article keeps its place while people work on it, and has it again when it is reopened", () => {
  const desk = openWith(3);
  story.judge(desk, "a1", "c1", "supported", "p1");
  story.cutRevision(desk, "a2", "# Story 2\n\nThe pier.", ["supported"], "p1");
  expect(idsOf(desk, {})).toEqual(["a1", "a2", "a3"]);
  story.decide(desk, "a1", "reject", "p1");
  expect(idsOf(desk, {})).toEqual(["a2", "a3", "a1"]);
  story.decide(desk, "a1", "withdraw", "p1");
  expect(idsOf(desk, {})).toEqual(["a1", "a2", "a3"]);
});

test("finished articles of the same instant are paged by their order of arrival, newest first", () => {
  const desk = { ...openWith(0), now: () => "2026-11-04T08:00:00.000Z" };
  for (const id of ["x", "y", "z"]) {
    story.importArticle(desk, id, `# ${id}\n\nwords`);
    story.decide(desk, id, "reject", "p1");
  }
  const page = listQueue(desk.db, { limit: 2 });
  expect(page.rows.map(({ id }) => id)).toEqual(["z", "y"]);
  expect(idsOf(desk, { after: page.next ?? "" })).toEqual(["x"]);
});

test("counts are of every status, whatever status is shown, and of what the search finds", () => {
  const desk = openWith(4);
  story.judge(desk, "a1", "c1", "supported", "p1");
  story.decide(desk, "a2", "reject", "p1");
  const all = { new: 2, in_review: 1, returned: 0, rejected: 1, approved: 0 };
  expect(listQueue(desk.db, { limit: 1 }).counts).toEqual(all);
  expect(listQueue(desk.db, { limit: 1, status: "rejected" })).toMatchObject({
    counts: all,
    rows: [{ id: "a2" }],
  });
  expect(listQueue(desk.db, { limit: 1, search: '"part 1"' }).counts).toMatchObject({ new: 0, in_review: 1 });
  expect(countArticles(desk.db)).toBe(4);
});

test("an approved article is exported once its text left after its last approval, and the others can be listed", () => {
  const desk = openWith(4);
  for (const id of ["a1", "a2", "a3"]) story.decide(desk, id, "approve", "p1");
  for (const id of ["a1", "a2"]) story.exportArticle(desk, id, "p1");
  const exported = (): unknown =>
    listQueue(desk.db, { limit: 9 })
      .rows.filter((row) => row.exported)
      .map(({ id }) => id);
  const notExported = (filter = {}): number => listQueue(desk.db, { limit: 9, ...filter }).notExported;
  expect(exported()).toEqual(["a2", "a1"]);
  expect(idsOf(desk, { exported: false })).toEqual(["a3"]);
  expect(idsOf(desk, { status: "approved", exported: true })).toEqual(["a2", "a1"]);
  expect([notExported(), notExported({ search: '"part 1"' })]).toEqual([1, 0]);
  story.decide(desk, "a1", "withdraw", "p1");
  expect(exported()).toEqual(["a2"]);
  story.decide(desk, "a1", "approve", "p1");
  expect(exported()).toEqual(["a2"]);
  expect(idsOf(desk, { exported: false })).toEqual(["a1", "a3"]);
  expect(notExported()).toBe(2);
});

test("a row tells how many claims are judged, and what stands of each: the verdict, else the finding", () => {
  const desk = openWith(0);
  const findings = [
    "partially_supported",
    "contradicted",
    "supported",
    "unsupported",
    "unsupported",
  ] as const;
  story.importArticle(desk, "a1", "# Rain\n\nIt rained.", findings);
  const row = (): unknown => listQueue(desk.db, { limit: 1 }).rows[0];
  const none = { partiallySupported: 0, unsupported: 0, contradicted: 0, queries: 0, letStand: 0 };
  const found = { ...none, partiallySupported: 1, contradicted: 1, unsupported: 2 };
  expect(row()).toEqual({
    id: "a1",
    slug: "slug-of-a1",
    headline: "Rain",
    status: "new",
    changedAt: "2026-11-04T08:00:02.000Z",
    claims: 5,
    judged: 0,
    ...found,
    proposal: false,
    exported: false,
  });
  story.judge(desk, "a1", "c1", "supported", "p1");
  expect(row()).toMatchObject({ ...found, judged: 1, partiallySupported: 0 });
  story.judge(desk, "a1", "c3", "query", "p1");
  story.judge(desk, "a1", "c4", "contradicted", "p1");
  expect(row()).toMatchObject({ ...none, judged: 3, contradicted: 2, unsupported: 1, queries: 1 });
  act(desk, "waived", { article: "a1", claim: "c4", criterion: null, reason: "Known." }, "p1");
  expect(row()).toMatchObject({ ...none, contradicted: 1, unsupported: 1, queries: 1, letStand: 1 });
  act(desk, "waived", { article: "a1", claim: "c4", criterion: null, reason: null }, "p1");
  story.judge(desk, "a1", "c3", null, "p1");
  expect(row()).toMatchObject({ ...none, judged: 2, contradicted: 2, unsupported: 1 });
  story.cutRevision(desk, "a1", "# Rain\n\nIt poured.", ["supported"], "p1");
  expect(row()).toMatchObject({ claims: 1 });
});

test("a place in the queue that no page gave is refused with a sentence", () => {
  const desk = openWith(1);
  expect(() => listQueue(desk.db, { limit: 1, after: "nonsense" })).toThrow(Refusal);
});

describe("search", () => {
  test.each([
    ["words of the headline", "story 2", ["a2"]],
    ["the beginning of a last word", "harb", ["a1", "a2", "a3"]],
    ["a last word of two letters so far", "story 2 ha", ["a2"]],
    ["words in any order and case", "PART the 3", ["a3"]],
    ["words without their accents", "härbour", ["a1", "a2", "a3"]],
    ["the slug", "slug-of-a2", ["a2"]],
    ["operators as words", "story OR nothing", []],
    ["a quote that is not closed", '"harbour', ["a1", "a2", "a3"]],
    ["what would be a column filter", "text:harbour", []],
    ["brackets, stars and carets", "(harbour* ^part)", ["a1", "a2", "a3"]],
    ["a minus", "harbour -part", ["a1", "a2", "a3"]],
    ["NEAR", "NEAR(harbour part)", []],
    ["a zero byte", "harbour\0", ["a1", "a2", "a3"]],
    ["nothing to look for", " — … ", ["a1", "a2", "a3"]],
  ])("%s", (_what, search, ids) => {
    expect(idsOf(openWith(3), { search })).toEqual(ids);
  });

  test("the last word may be unfinished from its first letter on, and counts as whole once a space follows it", () => {
    expect(matchOf("the harb")).toBe('"the" "harb"*');
    expect(matchOf("the harb ")).toBe('"the" "harb"');
    expect(matchOf("in ha")).toBe('"in" "ha"*');
    expect(matchOf("h")).toBe('"h"*');
  });
});

test("an article is found by its id, and by its slug where only one has it", () => {
  const desk = openWith(2);
  expect(findArticle(desk.db, "slug-of-a2")?.id).toBe("a2");
  expect(findArticle(desk.db, "a1")?.slug).toBe("slug-of-a1");
  expect(findArticle(desk.db, "a9")).toBeNull();
  desk.db.exec("UPDATE articles SET slug = 'same'");
  expect(findArticle(desk.db, "same")).toBeNull();
});

describe("however many articles there are, a page is read from an index without sorting", () => {
  test.each([
    ["open", { limit: 50 }, "SCAN articles USING INDEX articlesOpen"],
    ["open", { limit: 50, after: "open/4/2026" }, "SEARCH articles USING INDEX articlesOpen (number>?)"],
    ["open", { limit: 50, status: "new" }, "SCAN articles USING INDEX articlesOpen"],
    ["finished", { limit: 50, status: "approved" }, "SCAN articles USING INDEX articlesFinished"],
    [
      "finished",
      { limit: 50, after: "finished/4/2026-11-04T08:00:03.000Z" },
      "SEARCH articles USING INDEX articlesFinished (changedAt<?)",
    ],
  ] as const)("%s %o", (part, filter, plan) => {
    const { db } = openWith(0);
    const { sql, parameters } = queuePage(part, filter, null);
    const steps = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
    const details = steps.map(({ detail }) => detail);
    expect(details).toContain(plan);
    expect(details.join()).not.toMatch(/TEMP B-TREE/u);
  });
});
