import Connection, { type Database } from "better-sqlite3";
import { expect, test } from "vitest";
import { getLogHead } from "../../../electron/store/log.ts";
import { rebuildViews } from "../../../electron/store/rebuild.ts";
import { hashText } from "../../../electron/store/texts.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { verifyChain } from "../../../electron/store/verifying/chain.ts";
import { openRawCopy, tamper } from "./support/file.ts";
import { tellStoryOnce } from "./support/seesDamage.ts";
import { listHeads } from "./support/heads.ts";

const original = tellStoryOnce();

test("a desk that nobody tampered with is proved", () => {
  const { db } = openRawCopy(original());
  expect(verifyDesk(db)).toEqual({ ok: true, entries: 13, texts: 14, problem: null, firstWrong: null });
  tamper(db, () => undefined);
  expect(verifyDesk(db).ok).toBe(true);
});

test("of several wrong entries, and of damage elsewhere, the first entry in the order of the log is named", () => {
  const { db } = openRawCopy(original());
  tamper(db, () => {
    db.exec("UPDATE log SET bytes = CAST('{}' AS BLOB) WHERE position IN (9, 11)");
    db.exec("DELETE FROM waivers");
    db.prepare("DELETE FROM texts WHERE hash = ?").run(hashText("The source of a2."));
  });
  expect(verifyDesk(db).firstWrong).toEqual({ device: "device-a", sequence: 4 });
  expect(verifyChain(db).problem?.entry).toEqual({ device: "device-a", sequence: 7 });
});

test("a signature that is not there yet may come later: the column is no part of what is hashed", () => {
  const { db } = openRawCopy(original());
  tamper(db, () => db.exec("UPDATE log SET signature = x'00ff' WHERE position = 3"));
  expect(verifyDesk(db).ok).toBe(true);
});

test("a log whose end was cut off together with its views is whole by itself, and short against a witness", () => {
  const whole = openRawCopy(original()).db;
  const head = getLogHead(whole);
  expect(verifyDesk(whole, { heads: [head, ...listHeads(whole)] }).ok).toBe(true);
  const short = openRawCopy(original()).db;
  tamper(short, () => {
    short.exec("DELETE FROM log WHERE position > 8");
    emptyViews(short);
    rebuildViews(whole, short, 8);
  });
  expect(verifyDesk(short)).toMatchObject({ ok: true, entries: 8 });
  expect(verifyDesk(short, { heads: [head] }).problem).toMatch(
    /^The log was shortened: entry 10 of device device-a, which a witness knows, is missing/u,
  );
});

test("a log that was written anew with sound chains is another one to a witness", () => {
  const { db } = openRawCopy(original());
  const witness = { ...getLogHead(db), hash: "c".repeat(64) };
  expect(verifyDesk(db, { heads: [witness] }).firstWrong).toEqual({ device: "device-a", sequence: 10 });
});

test("a desk that another program is writing to is not called wrong, but proved later", () => {
  const { db, file } = openRawCopy(original());
  db.pragma("busy_timeout = 20");
  const other = new Connection(file);
  other.exec("BEGIN IMMEDIATE");
  expect(() => verifyDesk(db)).toThrow("is busy with another program's work");
  other.close();
  expect(verifyDesk(db).ok).toBe(true);
});

function emptyViews(db: Database): void {
  const views = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'
        AND name NOT IN ('log', 'texts')`,
    )
    .pluck()
    .all();
  for (const view of views) db.exec(`DELETE FROM "${view}"`);
  db.exec("INSERT INTO search (search) VALUES ('delete-all')");
}
