import { expect, test } from "vitest";
import { appendAct, inTransaction } from "../../../electron/store/record.ts";
import { findArticle, listQueue } from "../../../electron/store/views/articles.ts";
import { listPeople } from "../../../electron/store/views/people.ts";
import { keepImport } from "./support/article.ts";
import { act, openTestDesk } from "./support/desk.ts";

test("an act is in the log and in the views as soon as its transaction is done", () => {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  inTransaction(desk, () => {
    const body = keepImport(desk, "a1", "# Harbour dredged\n\nThe harbour was dredged.");
    appendAct(desk, "article_imported", { ...body, slug: "harbour", language: "en", createdAt: null }, null);
  });
  expect(listPeople(desk.db)).toEqual([{ id: "p1", name: "Ada", role: "editor" }]);
  expect(findArticle(desk.db, "harbour")).toMatchObject({
    status: "new",
    claims: 2,
    unsupported: 1,
    judged: 0,
  });
  expect(listQueue(desk.db, { search: "dredg", limit: 10 }).rows).toHaveLength(1);
});
