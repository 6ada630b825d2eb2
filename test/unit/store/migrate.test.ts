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
import { openTestDesk } from "./support/desk.ts";

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
    expect(versionOf(db)).toBe(3);
    expect(db.prepare("SELECT count(*) FROM pets").pluck().get()).toBe(1);
    expect(verifyChain(db)).toMatchObject({ entries: 1, problem: null });
    db.close();
  }
});

test("before an existing desk is migrated, a whole copy of it is put beside it", () => {
  const file = makeDesk();
  openDatabase(file, [...migrations, colour]).close();
  const copy = openDatabase(`${file}.version-1`);
  expect(versionOf(copy)).toBe(1);
  expect(verifyDesk(copy)).toMatchObject({ ok: true, entries: 1 });
  copy.close();
});

test("an earlier copy is kept when a second one is made; a new desk needs none", () => {
  const file = makeDesk();
  expect(readdirSync(dirname(file))).toEqual(["desk.stet"]);
  expect(() => openDatabase(file, [...migrations, "no SQL"])).toThrow("syntax error");
  openDatabase(file, [...migrations, colour]).close();
  expect(existsSync(`${file}.version-1`)).toBe(true);
  expect(existsSync(`${file}.version-1-2`)).toBe(true);
});

test("a migration that fails leaves the version before it, and nothing of its own", () => {
  const file = makeDesk();
  expect(() =>
    openDatabase(file, [...migrations, colour, `${pets}; INSERT INTO nowhere VALUES (1)`]),
  ).toThrow("no such table");
  const raw = new Connection(file);
  expect(versionOf(raw)).toBe(2);
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
  while (!existsSync(`${file}.version-1`)) await wait(5);
  await wait(150);
  child.kill("SIGKILL");
  await once(child, "close");
  const db = openDatabase(file);
  expect(versionOf(db)).toBe(1);
  expect(tablesOf(db)).not.toContain("endless");
  expect(verifyDesk(db)).toMatchObject({ ok: true, entries: 1 });
  db.close();
});
