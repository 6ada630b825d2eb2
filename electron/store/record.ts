import { basename } from "node:path";
import Connection from "better-sqlite3";
import { Refusal } from "../../shared/api/api.ts";
import type { Act, ActKind, Acts, Entry } from "../../shared/history/entry.ts";
import type { Desk } from "./desk.ts";
import { appendEntry } from "./log.ts";
import { getText } from "./texts.ts";
import { applyEntry } from "./views/apply.ts";

/**
 * Does `work` in one IMMEDIATE transaction and answers what it answers, after COMMIT returned. Whatever it throws undoes
 * all of it. A desk that is busy, full or read-only is a `Refusal`.
 */
export function inTransaction<T>(desk: Desk, work: () => T): T {
  try {
    return desk.db.transaction(work).immediate();
  } catch (error) {
    throw explain(error, basename(desk.file));
  }
}

/** Appends one act to this device's chain and brings the views up to it. Only inside `inTransaction`. */
export function appendAct<Kind extends ActKind>(
  desk: Desk,
  kind: Kind,
  body: Acts[Kind],
  person: string | null,
): Entry<Kind> {
  const { db, device, way } = desk;
  if (!db.inTransaction) throw new Error(`"${kind}" was to be recorded outside a transaction.`);
  const act = { kind, body, at: desk.now(), person, account: device.account, way } as unknown as Act;
  const placed = appendEntry(db, desk.id, device.id, act);
  applyEntry({ db, readText: (hash) => getText(db, hash) }, placed);
  return placed.entry as Entry<Kind>;
}

const troubles: readonly (readonly [code: string, sentence: (file: string) => string])[] = [
  ["SQLITE_BUSY", (file) => `"${file}" is busy with another program's work; nothing was saved: try again.`],
  [
    "SQLITE_FULL",
    (file) => `The disk with "${file}" is full; nothing was saved: free some space, then try again.`,
  ],
  ["SQLITE_READONLY", (file) => `"${file}" is write-protected; nothing was saved: allow writing to it.`],
  ["SQLITE_IOERR", (file) => `"${file}" could not be written; nothing was saved: check its disk.`],
  [
    "SQLITE_CORRUPT",
    (file) => `"${file}" is damaged; nothing was saved: run "stet verify", then restore a backup.`,
  ],
];

function explain(error: unknown, file: string): unknown {
  if (!(error instanceof Connection.SqliteError)) return error;
  const trouble = troubles.find(([code]) => error.code.startsWith(code));
  return trouble === undefined ? error : new Refusal("refused", trouble[1](file));
}
