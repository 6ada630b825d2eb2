import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Connection, { type Database } from "better-sqlite3";
import { expect, test } from "vitest";
import { openDatabase } from "../../../electron/store/database.ts";
import { closeDesk } from "../../../electron/store/desk.ts";
import { migrations } from "../../../electron/store/migrations/migrations.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { verifyChain } from "../../../electron/store/verifying/chain.ts";
import { act, openTestDesk } from "./support/desk.ts";
import * as story from "./support/story.ts";

const newest = migrations.length;
const colour = "ALTER TABLE people ADD COLUMN colour TEXT";
const pets = "CREATE TABLE pets (name TEXT NOT NULL) STRICT; INSERT INTO pets VALUES ('Rex')";

const versionOf = (db: Database): unknown => db.pragma("user_version", { simple: true });
const tablesOf = (db: Database): string[] =>
  db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();

/** The file of a desk that has its first entry and is closed. */
function makeDesk(): string {
  const desk = openTestDesk();
  closeDesk(desk);
  return desk.file;
}

test("migrations run in order, each once", () => {
  const file = makeDesk();
  for (let opened = 0; opened < 2; opened++) {
    const db = openDatabase(file, [...migrations, colour, pets]);
    expect(versionOf(db)).toBe(newest + 2);
    expect(db.prepare("SELECT count(*) FROM pets").pluck().get()).toBe(1);
    expect(verifyChain(db)).toMatchObject({ entries: 1, problem: null });
    db.close();
  }
});

test("a desk of every earlier version opens as one of the newest, and is proved", () => {
  for (let version = 1; version < newest; version++) {
    const file = join(dirname(makeDesk()), `of-version-${version}.stet`);
    const old = openDatabase(file, migrations.slice(0, version));
    expect(versionOf(old)).toBe(version);
    old.close();
    const desk = openTestDesk({ file });
    expect(versionOf(desk.db)).toBe(newest);
    expect(verifyDesk(desk.db)).toMatchObject({ ok: true, entries: 1 });
    expect(existsSync(`${file}.version-${version}`)).toBe(true);
  }
});

test("before an existing desk is migrated, a whole copy of it is put beside it", () => {
  const file = makeDesk();
  openDatabase(file, [...migrations, colour]).close();
  const copy = openDatabase(`${file}.version-${newest}`);
  expect(versionOf(copy)).toBe(newest);
  expect(verifyDesk(copy)).toMatchObject({ ok: true, entries: 1 });
  copy.close();
});

test("an earlier copy is kept when a second one is made; a new desk needs none", () => {
  const file = makeDesk();
  expect(readdirSync(dirname(file))).toEqual(["desk.stet"]);
  expect(() => openDatabase(file, [...migrations, "no SQL"])).toThrow("syntax error");
  openDatabase(file, [...migrations, colour]).close();
  expect(existsSync(`${file}.version-${newest}`)).toBe(true);
  expect(existsSync(`${file}.version-${newest}-2`)).toBe(true);
});

test("a migration that fails leaves the version before it, and nothing of its own", () => {
  const file = makeDesk();
  expect(() =>
    openDatabase(file, [...migrations, colour, `${pets}; INSERT INTO nowhere VALUES (1)`]),
  ).toThrow("no such table");
  const raw = new Connection(file);
  expect(versionOf(raw)).toBe(newest + 1);
  expect(tablesOf(raw)).not.toContain("pets");
  raw.close();
});

test("a migration that is killed midway leaves the old version whole", { timeout: 60_000 }, async () => {
  const file = makeDesk();
  const child = spawn(
    process.execPath,
    [
      "--import",
      new URL("support/register.mjs", import.meta.url).href,
      join(import.meta.dirname, "support", "endlessMigration.ts"),
      file,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(child.stdout, "data");
  // The endless statement writes all the while; the copy of the old version is complete by then or not at all.
  while (!existsSync(`${file}.version-${newest}`)) await wait(5);
  await wait(150);
  child.kill("SIGKILL");
  await once(child, "close");
  const db = openDatabase(file);
  expect(versionOf(db)).toBe(newest);
  expect(tablesOf(db)).not.toContain("endless");
  expect(verifyDesk(db)).toMatchObject({ ok: true, entries: 1 });
  db.close();
});

test("a desk of before the second version learns from its log what each answer was about", () => {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  story.importArticle(desk, "a1", "# Rain\n\nIt rained.", ["supported"]);
  const answer = { article: "a1", criterion: "headline", answer: "yes", note: null } as const;
  act(desk, "criterion_answered", answer, "p1");
  story.judge(desk, "a1", "c1", "contradicted", "p1");
  act(desk, "waived", { article: "a1", claim: "c1", criterion: null, reason: "Known." }, "p1");
  story.cutRevision(desk, "a1", "# Rain\n\nIt poured.", ["supported"], "p1");
  act(desk, "waived", { article: "a1", claim: null, criterion: "context", reason: "Short." }, "p1");
  const seen = (db: Database): unknown => [
    db.prepare("SELECT * FROM answers").all(),
    db.prepare("SELECT * FROM waivers").all(),
  ];
  const now = seen(desk.db);
  for (const table of ["answers", "waivers"]) desk.db.exec(`ALTER TABLE ${table} DROP COLUMN checkHash`);
  desk.db.pragma("user_version = 1");
  closeDesk(desk);
  const db = openDatabase(desk.file, migrations.slice(0, 2));
  expect(seen(db)).toEqual(now);
  db.close();
});

test("a desk of before the fifth version learns what stands of its claims", () => {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  story.importArticle(desk, "a1", "# Rain\n\nIt rained.", ["contradicted", "unsupported", "supported"]);
  story.importArticle(desk, "a2", "# Sun\n\nIt shone.", ["partially_supported"]);
  story.importArticle(desk, "a3", "# Fog\n\nIt hung.", []);
  story.judge(desk, "a1", "c1", "contradicted", "p1");
  act(desk, "waived", { article: "a1", claim: "c1", criterion: null, reason: "Known." }, "p1");
  story.judge(desk, "a1", "c3", "query", "p1");
  const now = desk.db.prepare("SELECT * FROM articles").all();
  for (const index of ["articlesOpen", "articlesFinished"]) desk.db.exec(`DROP INDEX ${index}`);
  for (const column of ["flagged", "queries", "letStand"])
    desk.db.exec(`ALTER TABLE articles DROP COLUMN ${column}`);
  desk.db.exec("UPDATE articles SET unsupported = 1, contradicted = 1 WHERE claims > 0");
  desk.db.pragma("user_version = 4");
  closeDesk(desk);
  const db = openDatabase(desk.file);
  expect(db.prepare("SELECT * FROM articles").all()).toEqual(now);
  db.close();
});
