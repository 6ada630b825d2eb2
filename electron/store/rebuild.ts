import Connection, { type Database } from "better-sqlite3";
import type { Entry } from "../../shared/history/entry.ts";
import { parseEntry } from "../../shared/history/parse.ts";
import { isCanonicalJson } from "../../shared/text/canonical.ts";
import type { JsonValue } from "../../shared/words/span.ts";
import type { PlacedEntry } from "./log.ts";
import { migrations } from "./migrations/migrations.ts";
import { inOneTransaction, runSteps, type Steps } from "./steps.ts";
import { getText } from "./texts.ts";
import { applyEntry } from "./views/apply.ts";

/** An empty desk in memory: every table that the migrations make, and nothing in them. */
export function createEmptyDesk(): Database {
  const db = new Connection(":memory:");
  // What views point at, log and texts, stays in the desk that they are rebuilt from.
  db.pragma("foreign_keys = OFF");
  for (const migration of migrations) db.exec(migration);
  return db;
}

/** An entry that cannot be read or applied; the message goes on after "is wrong: ". */
export class UnusableEntry extends Error {
  readonly device: string;
  readonly sequence: number;

  constructor(device: string, sequence: number, what: string) {
    super(what);
    this.name = "UnusableEntry";
    this.device = device;
    this.sequence = sequence;
  }
}

type Row = readonly [position: number, device: string, sequence: number, bytes: Buffer, hash: string];

/**
 * Makes the views anew in `into` from the first `entries` entries (-1: all) of the log and the texts of `from`, with the
 * functions that made them when each act was done. Throws `UnusableEntry`.
 */
export function rebuildViews(from: Database, into: Database, entries = -1): void {
  runSteps(rebuildViewsInSteps(from, into, entries));
}

/** The same, an entry a step: each is yielded before it is applied. */
export function* rebuildViewsInSteps(
  from: Database,
  into: Database,
  entries: number,
): Steps<void, PlacedEntry> {
  const sql = "SELECT position, device, sequence, bytes, hash FROM log ORDER BY position LIMIT ?";
  const rows = from.prepare<[number], Row>(sql).raw().iterate(entries);
  const views = { db: into, readText: (hash: string) => getText(from, hash) };
  yield* inOneTransaction(into, function* () {
    for (const [position, device, sequence, bytes, hash] of rows) {
      try {
        const placed = { position, hash, entry: readEntry(bytes.toString("utf8")) };
        yield placed;
        applyEntry(views, placed);
      } catch (error) {
        throw new UnusableEntry(device, sequence, error instanceof Error ? error.message : String(error));
      }
    }
  });
}

function readEntry(json: string): Entry {
  const value = JSON.parse(json) as JsonValue;
  if (!isCanonicalJson(json, value)) throw new Error("its bytes are not canonical");
  return parseEntry(value);
}
