import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "better-sqlite3";
import { flush } from "./flush.ts";

/**
 * Brings a desk to the newest version: each migration in one transaction together with its `user_version`, so that a
 * migration that is interrupted leaves the version before it. An existing desk is copied beside itself first.
 */
export function migrate(db: Database, file: string, migrations: readonly string[]): void {
  const before = versionOf(db);
  if (before >= migrations.length) return;
  if (before > 0) copyBeside(db, file, before);
  for (let version = before + 1; version <= migrations.length; version++) {
    db.transaction(() => {
      // Another process may have migrated while this one waited for the lock.
      if (versionOf(db) >= version) return;
      db.exec(migrations[version - 1] ?? "");
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}

function versionOf(db: Database): number {
  return Number(db.pragma("user_version", { simple: true }));
}

function copyBeside(db: Database, file: string, version: number): void {
  const copy = findFreeName(`${file}.version-${version}`);
  const unfinished = `${copy}.part`;
  rmSync(unfinished, { force: true });
  db.prepare("VACUUM INTO ?").run(unfinished);
  flush(unfinished);
  renameSync(unfinished, copy);
  flush(dirname(copy));
}

function findFreeName(name: string): string {
  let free = name;
  for (let count = 2; existsSync(free); count++) free = `${name}-${count}`;
  return free;
}
