import type { Database } from "better-sqlite3";
import { hashEntry, noPrevious, type ChainHead } from "../../shared/history/chain.ts";
import type { Act, ActKind, Entry } from "../../shared/history/entry.ts";
import { canonicalJson } from "../../shared/text/canonical.ts";
import { prepare } from "./statement.ts";
import { parseEntry } from "../../shared/history/parse.ts";
import { hashText } from "./texts.ts";

/** An entry with its place in this file and its hash. */
export type PlacedEntry<Kind extends ActKind = ActKind> = {
  readonly position: number;
  readonly hash: string;
  readonly entry: Entry<Kind>;
};

/** The last entry of a device's chain in this desk, or null where the device has written nothing yet. */
export function findHead(db: Database, device: string): ChainHead | null {
  const sql = "SELECT device, sequence, hash FROM log WHERE device = ? ORDER BY sequence DESC LIMIT 1";
  return prepare<[string], ChainHead>(db, sql).get(device) ?? null;
}

/** The newest entry of the desk, as it goes out with every export, so that a log that is cut off later can be noticed. */
export function getLogHead(db: Database): ChainHead & { readonly desk: string; readonly position: number } {
  type Row = ChainHead & { readonly desk: string; readonly position: number };
  const sql = `SELECT desk.id AS desk, position, device, sequence, hash FROM log, desk
    ORDER BY position DESC LIMIT 1`;
  const head = prepare<[], Row>(db, sql).get();
  if (head === undefined) throw new Error("The log is empty.");
  return head;
}

/** How many entries the log holds, of all devices. */
export function countEntries(db: Database): number {
  return (
    prepare<[], { readonly entries: number }>(db, "SELECT count(*) AS entries FROM log").get()?.entries ?? 0
  );
}

/** Gives an act its place at the end of its device's chain and stores the exact bytes that were hashed. */
export function appendEntry(db: Database, desk: string, device: string, act: Act): PlacedEntry {
  const head = findHead(db, device);
  const sequence = (head?.sequence ?? 0) + 1;
  const previous = head?.hash ?? noPrevious;
  const entry: Entry = { ...act, format: "log/1", desk, device, sequence, previous };
  const json = canonicalJson(entry);
  // What a later "verify" would refuse must not get into a log that can never be mended.
  parseEntry(JSON.parse(json));
  const hash = hashEntry(json, hashText);
  const sql = "INSERT INTO log (device, sequence, bytes, hash) VALUES (?, ?, ?, ?)";
  const { lastInsertRowid } = prepare<[string, number, Buffer, string]>(db, sql).run(
    device,
    sequence,
    Buffer.from(json, "utf8"),
    hash,
  );
  return { position: Number(lastInsertRowid), hash, entry };
}
