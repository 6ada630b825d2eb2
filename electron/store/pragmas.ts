import { basename } from "node:path";
import type { Database } from "better-sqlite3";
import { Refusal } from "../../shared/api/api.ts";

/**
 * What every connection runs with. better-sqlite3 compiles WAL with synchronous=NORMAL, which loses acknowledged acts
 * on power loss; without recursive_triggers, INSERT OR REPLACE gets past the append-only triggers.
 */
const pragmas: readonly (readonly [name: string, value: string, reads: unknown])[] = [
  ["journal_mode", "WAL", "wal"],
  ["synchronous", "FULL", 2],
  ["fullfsync", "ON", 1],
  ["checkpoint_fullfsync", "ON", 1],
  ["recursive_triggers", "ON", 1],
  ["foreign_keys", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["busy_timeout", "5000", 5000],
];

/** Sets what keeps a desk safe and reads it back; throws `Refusal` where SQLite does not take a setting. */
export function setPragmas(db: Database, file: string): void {
  for (const [name, value] of pragmas) db.pragma(`${name} = ${value}`);
  for (const [name, value, reads] of pragmas) {
    const now = db.pragma(name, { simple: true });
    if (now === reads) continue;
    throw new Refusal(
      "input",
      `"${basename(file)}" cannot be kept safely where it lies (${name} is ${String(now)}, not ${value}): move it to a disk of this computer.`,
    );
  }
}
