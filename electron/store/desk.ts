import { basename, extname } from "node:path";
import type { Database } from "better-sqlite3";
import type { Checker } from "../../shared/checking/checker.ts";
import { canonicalJson } from "../../shared/text/canonical.ts";
import type { Way } from "../../shared/words/person.ts";
import type { Policy } from "../../shared/words/policy.ts";
import type { Instant } from "../../shared/words/span.ts";
import { openDatabase } from "./database.ts";
import { appendAct, inTransaction } from "./record.ts";
import { putText } from "./texts.ts";
import { findDeskRow } from "./views/desk.ts";

/** This computer's own chain: `id` is random and lies outside the desk file, `account` is the operating system's. */
export type Device = { readonly id: string; readonly account: string };

/** An open desk, with everything that an act on it needs. */
export type Desk = {
  readonly db: Database;
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly device: Device;
  readonly way: Way;
  readonly now: () => Instant;
  readonly randomId: () => string;
  readonly checker: Checker;
};

export type DeskOptions = Omit<Desk, "db" | "id" | "name"> & {
  /** The policy that a new desk begins with. */
  readonly policy: Policy;
  /** The name of a new desk; without it, the name of its file. */
  readonly name?: string;
};

/** Opens a desk; a new one begins with its `desk_created` entry. Throws `Refusal` as `openDatabase` does. */
export function openDesk(options: DeskOptions): Desk {
  const { file, device, way, now, randomId, checker } = options;
  const db = openDatabase(file);
  try {
    const { id, name } = findDeskRow(db) ?? createDesk(db, options);
    return { db, id, name, file, device, way, now, randomId, checker };
  } catch (error) {
    db.close();
    throw error;
  }
}

function createDesk(db: Database, options: DeskOptions): { readonly id: string; readonly name: string } {
  const { policy, name = basename(options.file, extname(options.file)) } = options;
  const desk: Desk = { ...options, db, id: options.randomId(), name };
  return inTransaction(desk, () => {
    // Another process may have created the same desk while this one waited for the lock.
    const existing = findDeskRow(db);
    if (existing !== null) return existing;
    appendAct(desk, "desk_created", { name, policy: putText(db, canonicalJson(policy)) }, null);
    return { id: desk.id, name };
  });
}

/** Closes the file; the last connection also folds the write-ahead log into it. */
export function closeDesk(desk: Desk): void {
  desk.db.close();
}
