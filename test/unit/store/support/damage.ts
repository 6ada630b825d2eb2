import type { Database } from "better-sqlite3";
import { hashText } from "../../../../electron/store/texts.ts";
import { hashEntry } from "../../../../shared/history/chain.ts";
import type { Entry } from "../../../../shared/history/entry.ts";
import { canonicalJson } from "../../../../shared/text/canonical.ts";

/** The entry at a position. */
export const entryAt = (db: Database, position: number): Entry =>
  JSON.parse(
    db
      .prepare<[number], Buffer>("SELECT bytes FROM log WHERE position = ?")
      .pluck()
      .get(position)
      ?.toString() ?? "",
  ) as Entry;

/** Writes other bytes for an entry, with the hash that fits them. */
export function rewrite(db: Database, position: number, json: string): void {
  db.prepare("UPDATE log SET bytes = ?, hash = ? WHERE position = ?").run(
    Buffer.from(json),
    hashEntry(json, hashText),
    position,
  );
}

/** Puts an entry in, with whatever hash fits it, at the end of the file or at a position. */
export function insert(db: Database, entry: Entry, position: number | null = null): void {
  const json = canonicalJson(entry);
  db.prepare("INSERT INTO log (position, device, sequence, bytes, hash) VALUES (?, ?, ?, ?, ?)").run(
    position,
    entry.device,
    entry.sequence,
    Buffer.from(json),
    hashEntry(json, hashText),
  );
}

/** The hash of the entry at a position. */
export const hashAt = (db: Database, position: number): string =>
  db.prepare<[number], string>("SELECT hash FROM log WHERE position = ?").pluck().get(position) ?? "";

/** Moves the entries from a position on one place further. */
export function makeRoom(db: Database, position: number): void {
  db.exec(`UPDATE log SET position = position + 1000 WHERE position >= ${position}`);
  db.exec("UPDATE log SET position = position - 999 WHERE position > 1000");
}
