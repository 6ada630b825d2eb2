import type { Database } from "better-sqlite3";
import type { Person } from "../../../shared/words/person.ts";
import { prepare } from "../statement.ts";
import type { PlacedEntry } from "../log.ts";
import type { Views } from "./views.ts";

export function applyPersonAdded({ db }: Views, { position, entry }: PlacedEntry<"person_added">): void {
  const { id, name, role } = entry.body;
  const sql = "INSERT INTO people (id, name, role, position) VALUES (?, ?, ?, ?)";
  prepare<[string, string, string, number]>(db, sql).run(id, name, role, position);
}

/** Everybody of the desk, in the order in which they were added. */
export function listPeople(db: Database): Person[] {
  return prepare<[], Person>(db, "SELECT id, name, role FROM people ORDER BY position").all();
}

/** The person of that id, or else of that name where only one has it (letter case aside). */
export function findPerson(db: Database, idOrName: string): Person | null {
  const byId = prepare<[string], Person>(db, "SELECT id, name, role FROM people WHERE id = ?").get(idOrName);
  if (byId !== undefined) return byId;
  const sql = "SELECT id, name, role FROM people WHERE name = ? COLLATE NOCASE LIMIT 2";
  const named = prepare<[string], Person>(db, sql).all(idOrName);
  return named.length === 1 ? (named[0] ?? null) : null;
}
