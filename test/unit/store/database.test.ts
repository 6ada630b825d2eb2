import { once } from "node:events";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import Connection from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../electron/store/database.ts";
import { migrations } from "../../../electron/store/migrations/migrations.ts";
import { temporaryFolder } from "./support/desk.ts";

const newFile = (): string => join(temporaryFolder(), "desk.stet");

test("every connection runs with the settings that keep acknowledged acts, and reads them back", () => {
  const file = newFile();
  for (let opened = 0; opened < 2; opened++) {
    const db = openDatabase(file);
    const read = (name: string): unknown => db.pragma(name, { simple: true });
    expect(read("journal_mode")).toBe("wal");
    expect(read("synchronous")).toBe(2);
    expect(read("fullfsync")).toBe(1);
    expect(read("recursive_triggers")).toBe(1);
    expect(read("foreign_keys")).toBe(1);
    expect(read("trusted_schema")).toBe(0);
    expect(read("busy_timeout")).toBe(5000);
    db.close();
  }
});

test("a desk is made where there is no file, no folder or an empty file", () => {
  const deep = join(temporaryFolder(), "a", "b", "desk.stet");
  openDatabase(deep).close();
  expect(statSync(deep).size).toBeGreaterThan(0);
  const empty = newFile();
  writeFileSync(empty, "");
  openDatabase(empty).close();
  expect(statSync(empty).size).toBeGreaterThan(0);
});

test.each([
  ["text", Buffer.from("These are the words of a letter, not of a desk. ".repeat(100))],
  ["bytes of a broken desk", Buffer.from("SQLite format 3\0 and then something else ".repeat(100))],
])("a file of %s is refused with a sentence and left as it was", (_what, bytes) => {
  const file = newFile();
  writeFileSync(file, bytes);
  expect(() => openDatabase(file)).toThrow('"desk.stet" is not a Stet desk: choose a file that Stet made.');
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("another program's database is refused with a sentence and left as it was", () => {
  const file = newFile();
  new Connection(file).exec("CREATE TABLE notes (words TEXT)").close();
  const before = readFileSync(file);
  expect(() => openDatabase(file)).toThrow('"desk.stet" is not a Stet desk: choose a file that Stet made.');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a desk of a newer Stet is refused with the remedy and left as it was", () => {
  const file = newFile();
  openDatabase(file).close();
  const raw = new Connection(file);
  raw.pragma("user_version = 99");
  raw.close();
  const before = readFileSync(file);
  expect(() => openDatabase(file)).toThrow(
    `"desk.stet" was written by a newer Stet (desk version 99, this Stet knows ${migrations.length}): update Stet to open it.`,
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a desk with damaged pages is refused with a sentence", () => {
  const file = newFile();
  openDatabase(file).close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 100, 4096);
  writeFileSync(file, bytes);
  expect(() => openDatabase(file)).toThrow('"desk.stet" is damaged');
});

test("a folder in the place of a file is refused with a sentence", () => {
  expect(() => openDatabase(temporaryFolder())).toThrow("cannot be opened: allow reading and writing in");
});

/** Holds a lock on an empty file for a while from another thread, as a process that is about to make a desk of it. */
async function lockForAWhile(file: string): Promise<void> {
  const script = `
    const { parentPort, workerData } = require("node:worker_threads");
    const db = new (require("better-sqlite3"))(workerData);
    db.exec("BEGIN IMMEDIATE");
    parentPort.postMessage("locked");
    setTimeout(() => db.close(), 300);
  `;
  const worker = new Worker(script, { eval: true, workerData: file });
  onTestFinished(async () => void (await worker.terminate()));
  await once(worker, "message");
}

test("a file that somebody else has just begun to open is waited for, as SQLite itself would not", async () => {
  const file = newFile();
  writeFileSync(file, "");
  await lockForAWhile(file);
  const raw = new Connection(file);
  expect(() => raw.pragma("journal_mode = WAL")).toThrow("database is locked");
  raw.close();
  const db = openDatabase(file);
  expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
  db.close();
});
