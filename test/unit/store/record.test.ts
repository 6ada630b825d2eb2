import { expect, test } from "vitest";
import { Refusal } from "../../../shared/api/api.ts";
import { closeDesk } from "../../../electron/store/desk.ts";
import { headPosition, listEntries } from "../../../electron/store/history.ts";
import { getLogHead } from "../../../electron/store/log.ts";
import { appendAct, inTransaction } from "../../../electron/store/record.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { findArticle } from "../../../electron/store/views/articles.ts";
import { listPeople } from "../../../electron/store/views/people.ts";
import { keepImport } from "./support/article.ts";
import { act, openTestDesk } from "./support/desk.ts";
import { listHeads } from "./support/heads.ts";

const ada = { id: "p1", name: "Ada", role: "editor" } as const;
const ben = { id: "p2", name: "Ben", role: "checker" } as const;

test("a new desk begins with its creation, under the name of its file", () => {
  const desk = openTestDesk();
  const [first] = listEntries(desk.db, { limit: 10 });
  expect(first?.entry).toMatchObject({
    kind: "desk_created",
    sequence: 1,
    previous: "0".repeat(64),
    desk: desk.id,
  });
  expect(desk.name).toBe("desk");
});

test("a desk that is opened again is the same desk, and has no second beginning", () => {
  const desk = openTestDesk();
  closeDesk(desk);
  const again = openTestDesk({ file: desk.file, device: "device-b" });
  expect(again.id).toBe(desk.id);
  expect(headPosition(again.db)).toBe(1);
});

test("an act is in the log and in the views as soon as its transaction is done", () => {
  const desk = openTestDesk();
  const entry = act(desk, "person_added", ada);
  expect(entry).toMatchObject({
    kind: "person_added",
    device: "device-a",
    sequence: 2,
    way: "cli",
    account: "tester",
  });
  expect(listPeople(desk.db)).toEqual([ada]);
  expect(headPosition(desk.db)).toBe(2);
});

test("whatever fails undoes all of its transaction: entry, texts and views", () => {
  const desk = openTestDesk();
  const texts = desk.db.prepare<[], number>("SELECT count(*) FROM texts").pluck();
  const before = texts.get();
  const work = (): void => {
    const body = keepImport(desk, "a1", "# Rain\n\nIt rained.");
    appendAct(desk, "article_imported", { ...body, slug: "rain", language: "en", createdAt: null }, null);
    throw new Error("The gate is closed.");
  };
  expect(() => inTransaction(desk, work)).toThrow("The gate is closed.");
  expect(findArticle(desk.db, "a1")).toBeNull();
  expect(texts.get()).toBe(before);
  expect(headPosition(desk.db)).toBe(1);
  act(desk, "person_added", ada);
  expect(verifyDesk(desk.db)).toMatchObject({ ok: true, entries: 2 });
});

test("an act outside a transaction, and one that a later verify would refuse, are not recorded", () => {
  const desk = openTestDesk();
  expect(() => appendAct(desk, "person_added", ada, null)).toThrow("outside a transaction");
  expect(() => act(desk, "person_added", { ...ada, name: "" })).toThrow('"body.name" is not valid');
  expect(() => act(desk, "person_added", { ...ada, name: "\ud800" })).toThrow("surrogate");
  expect(() =>
    act(desk, "rechecked", { article: "a1", check: { checker: "t", hash: "0".repeat(64) } }),
  ).toThrow();
  expect(headPosition(desk.db)).toBe(1);
});

test("an entry cannot name a text that the desk does not hold", () => {
  const desk = openTestDesk();
  const change = (): unknown => act(desk, "policy_set", { policy: "e".repeat(64) });
  expect(change).toThrow("FOREIGN KEY");
  expect(headPosition(desk.db)).toBe(1);
});

test("two connections, of one device or of two, take turns and notice each other's acts", () => {
  const one = openTestDesk();
  const same = openTestDesk({ file: one.file });
  const other = openTestDesk({ file: one.file, device: "device-b" });
  const people = [one, other, same, same, other, one].map((desk, index) =>
    act(desk, "person_added", { id: `p${index}`, name: `Person ${index}`, role: "checker" }),
  );
  expect(people.map(({ device, sequence }) => `${device} ${sequence}`)).toEqual([
    "device-a 2",
    "device-b 1",
    "device-a 3",
    "device-a 4",
    "device-b 2",
    "device-a 5",
  ]);
  expect(headPosition(one.db)).toBe(7);
  expect(listHeads(other.db).map(({ device, sequence }) => [device, sequence])).toEqual([
    ["device-a", 5],
    ["device-b", 2],
  ]);
  expect(getLogHead(same.db)).toMatchObject({ desk: one.id, position: 7, device: "device-a", sequence: 5 });
  expect(verifyDesk(one.db)).toMatchObject({ ok: true, entries: 7 });
});

test("a desk that another program holds too long is a refusal with a sentence, and nothing is saved", () => {
  const desk = openTestDesk();
  const other = openTestDesk({ file: desk.file, device: "device-b" });
  desk.db.pragma("busy_timeout = 20");
  other.db.exec("BEGIN IMMEDIATE");
  const add = (): unknown => act(desk, "person_added", ada);
  expect(add).toThrow(Refusal);
  expect(add).toThrow('"desk.stet" is busy with another program\'s work; nothing was saved: try again.');
  other.db.exec("ROLLBACK");
  add();
  expect(listPeople(other.db)).toEqual([ada]);
});

test("a full disk is a refusal with a sentence; what was saved before stays, and it goes on when there is room", () => {
  const desk = openTestDesk();
  act(desk, "person_added", ada);
  const pages = Number(desk.db.pragma("page_count", { simple: true }));
  desk.db.pragma(`max_page_count = ${pages}`);
  const fill = (): void => {
    for (let number = 0; number < 500; number++)
      act(desk, "person_added", { id: `x${number}`, name: "x".repeat(200), role: "checker" });
  };
  expect(fill).toThrow(
    'The disk with "desk.stet" is full; nothing was saved: free some space, then try again.',
  );
  expect(verifyDesk(desk.db).ok).toBe(true);
  desk.db.pragma(`max_page_count = ${pages + 1000}`);
  act(desk, "person_added", ben);
  expect(verifyDesk(desk.db).ok).toBe(true);
});
