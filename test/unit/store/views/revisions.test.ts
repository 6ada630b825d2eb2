import { expect, test } from "vitest";
import type { Desk } from "../../../../electron/store/desk.ts";
import { hashText } from "../../../../electron/store/texts.ts";
import { findArticle, listQueue } from "../../../../electron/store/views/articles.ts";
import { getCheck } from "../../../../electron/store/views/checks.ts";
import { findProposal } from "../../../../electron/store/views/proposals.ts";
import { listRevisions } from "../../../../electron/store/views/revisions.ts";
import { listSources } from "../../../../electron/store/views/sources.ts";
import { act, openTestDesk } from "../support/desk.ts";
import * as story from "../support/story.ts";

const first = "# Rain\n\nIt rained.";
const edited = "# Rain\n\nIt rained hard.";
const proposed = "# Storm\n\nIt stormed.";

function openEdited(): Desk {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  story.importArticle(desk, "a1", first);
  story.cutRevision(desk, "a1", edited, ["supported"], "p1");
  return desk;
}

const found = (desk: Desk, search: string): number => listQueue(desk.db, { search, limit: 5 }).rows.length;

test("every revision is kept, with who wrote it; the last is current, in the check and in the search too", () => {
  const desk = openEdited();
  expect(listRevisions(desk.db, "a1")).toMatchObject([
    { number: 1, text: hashText(first), person: null, origin: "import" },
    { number: 2, text: hashText(edited), person: "p1", origin: "edit" },
  ]);
  expect(getCheck(desk.db, "a1").record.text).toBe(hashText(edited));
  expect(found(desk, "hard")).toBe(1);
  story.importRevision(desk, "a1", proposed);
  expect(findArticle(desk.db, "a1")).toMatchObject({ revision: 3, headline: "Storm" });
  expect([found(desk, "hard"), found(desk, "stormed")]).toEqual([0, 1]);
});

test("a proposal waits beside the edited text; a later one takes its place", () => {
  const desk = openEdited();
  story.propose(desk, "a1", "# Drizzle\n\nIt drizzled.");
  story.propose(desk, "a1", proposed);
  expect(findProposal(desk.db, "a1")).toMatchObject({ text: hashText(proposed), headline: "Storm" });
  expect(findArticle(desk.db, "a1")).toMatchObject({ revision: 2, text: hashText(edited) });
  expect(listQueue(desk.db, { limit: 5 }).rows[0]?.proposal).toBe(true);
});

test("a proposal that is taken becomes the next revision with its own sources", () => {
  const desk = openEdited();
  story.addSource(desk, "a1", "mine", "A source of the desk.", "p1");
  story.propose(desk, "a1", proposed);
  story.settle(desk, "a1", proposed, true, "p1");
  expect(findProposal(desk.db, "a1")).toBeNull();
  expect(listRevisions(desk.db, "a1").at(-1)).toMatchObject({ number: 3, origin: "import", person: null });
  expect(findArticle(desk.db, "a1")).toMatchObject({ headline: "Storm", revision: 3 });
  expect(listSources(desk.db, "a1").map(({ id }) => id)).toEqual(["s1"]);
});

test("a proposal that is dismissed changes nothing but that it waits no longer; one that is not there cannot be", () => {
  const desk = openEdited();
  story.propose(desk, "a1", proposed);
  story.settle(desk, "a1", proposed, false, "p1");
  expect(findProposal(desk.db, "a1")).toBeNull();
  expect(findArticle(desk.db, "a1")).toMatchObject({ revision: 2, text: hashText(edited) });
  expect(() => story.settle(desk, "a1", proposed, true, "p1")).toThrow("No proposal");
});

test("sources keep their order, their unknown fields and their length in UTF-16 units", () => {
  const desk = openEdited();
  story.addSource(desk, "a1", "s2", "Grüße 👋", "p1");
  story.addSource(desk, "a1", "s3", null, "p1");
  expect(listSources(desk.db, "a1").map(({ id, length, extra }) => ({ id, length, extra }))).toEqual([
    { id: "s1", length: "The source of a1.".length, extra: {} },
    { id: "s2", length: 8, extra: {} },
    { id: "s3", length: 0, extra: {} },
  ]);
});
