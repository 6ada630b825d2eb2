import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../shared/api/api.ts";
import type { Desk } from "../../../../electron/store/desk.ts";
import {
  countArticles,
  findArticle,
  listQueue,
  queuePage,
} from "../../../../electron/store/views/articles.ts";
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

test("the queue shows what changed last first, page by page, each article once", () => {
  const desk = openWith(7);
  story.judge(desk, "a3", "c1", "supported", "p1");
  const seen: string[][] = [];
  let after: string | undefined;
  do {
    const page = listQueue(desk.db, { limit: 3, after });
    seen.push(page.rows.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual([["a3", "a7", "a6"], ["a5", "a4", "a2"], ["a1"]]);
});

test("articles of the same instant are paged by their order of arrival", () => {
  const desk = { ...openWith(0), now: () => "2026-11-04T08:00:00.000Z" };
  for (const id of ["x", "y", "z"]) story.importArticle(desk, id, `# ${id}\n\nwords`);
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

test("a row tells the findings and how many claims are judged", () => {
  const desk = openWith(0);
  story.importArticle(desk, "a1", "# Rain\n\nIt rained.", [
    "partially_supported",
    "contradicted",
    "supported",
  ]);
  story.judge(desk, "a1", "c2", "contradicted", "p1");
  expect(listQueue(desk.db, { limit: 1 }).rows).toEqual([
    {
      id: "a1",
      slug: "slug-of-a1",
      headline: "Rain",
      status: "in_review",
      changedAt: "2026-11-04T08:00:03.000Z",
      claims: 3,
      judged: 1,
      partiallySupported: 1,
      unsupported: 0,
      contradicted: 1,
      proposal: false,
    },
  ]);
});

test("a place in the queue that no page gave is refused with a sentence", () => {
  const desk = openWith(1);
  expect(() => listQueue(desk.db, { limit: 1, after: "nonsense" })).toThrow(Refusal);
});

describe("search", () => {
  test.each([
    ["words of the headline", "story 2", ["a2"]],
    ["the beginning of a last word", "harb", ["a3", "a2", "a1"]],
    ["a last word of two letters so far", "story 2 ha", ["a2"]],
    ["words in any order and case", "PART the 3", ["a3"]],
    ["words without their accents", "härbour", ["a3", "a2", "a1"]],
    ["the slug", "slug-of-a2", ["a2"]],
    ["operators as words", "story OR nothing", []],
    ["a quote that is not closed", '"harbour', ["a3", "a2", "a1"]],
    ["what would be a column filter", "text:harbour", []],
    ["brackets, stars and carets", "(harbour* ^part)", ["a3", "a2", "a1"]],
    ["a minus", "harbour -part", ["a3", "a2", "a1"]],
    ["NEAR", "NEAR(harbour part)", []],
    ["a zero byte", "harbour\0", ["a3", "a2", "a1"]],
    ["nothing to look for", " — … ", ["a3", "a2", "a1"]],
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
  const after = "2026-11-04T08:00:03.000Z/4";
  test.each([
    [{ limit: 50 }, "SCAN articles USING INDEX articlesByChange"],
    [{ limit: 50, after }, "SEARCH articles USING INDEX articlesByChange (changedAt<?)"],
    [{ limit: 50, status: "new" }, "SEARCH articles USING INDEX articlesByStatus (status=?)"],
    [
      { limit: 50, status: "new", after },
      "SEARCH articles USING INDEX articlesByStatus (status=? AND changedAt<?)",
    ],
  ] as const)("%o", (filter, plan) => {
    const { db } = openWith(0);
    const { sql, parameters } = queuePage(filter, null);
    const steps = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
    const details = steps.map(({ detail }) => detail);
    expect(details).toContain(plan);
    expect(details.join()).not.toMatch(/TEMP B-TREE/u);
  });
});
