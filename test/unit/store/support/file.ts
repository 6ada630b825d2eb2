import { copyFileSync } from "node:fs";
import { join } from "node:path";
import Connection, { type Database } from "better-sqlite3";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./desk.ts";

/** Opens a copy of a closed desk file without anything that Stet sets, as another program would. */
export function openRawCopy(original: string): { readonly db: Database; readonly file: string } {
  const file = join(temporaryFolder(), "desk.stet");
  copyFileSync(original, file);
  const db = new Connection(file);
  db.pragma("foreign_keys = OFF");
  onTestFinished(() => {
    db.close();
  });
  return { db, file };
}

/** Changes a desk behind the back of its triggers, which are put back word for word. */
export function tamper(db: Database, change: (db: Database) => void): void {
  type Trigger = { readonly name: string; readonly sql: string };
  const triggers = db
    .prepare<[], Trigger>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  change(db);
  for (const { sql } of triggers) db.exec(sql);
}
