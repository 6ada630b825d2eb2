import type { Database } from "better-sqlite3";
import { prepare } from "../statement.ts";
import { insertPolicy } from "./policies.ts";
import type { PlacedEntry } from "../log.ts";
import type { Views } from "./views.ts";

export function applyDeskCreated({ db }: Views, { position, entry }: PlacedEntry<"desk_created">): void {
  const sql = "INSERT INTO desk (id, name, createdAt) VALUES (?, ?, ?)";
  prepare<[string, string, string]>(db, sql).run(entry.desk, entry.body.name, entry.at);
  insertPolicy(db, position, entry.body.policy);
}

/** The desk that this file holds, or null where it was not created yet. */
export function findDeskRow(db: Database): { readonly id: string; readonly name: string } | null {
  type Row = { readonly id: string; readonly name: string };
  return prepare<[], Row>(db, "SELECT id, name FROM desk").get() ?? null;
}
