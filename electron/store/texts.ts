import { hash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { Refusal } from "../../shared/api/api.ts";
import type { TextHash } from "../../shared/words/span.ts";
import { prepare } from "./statement.ts";

/** SHA-256 of the text's UTF-8 bytes in hexadecimal: its name in every desk. */
export function hashText(text: string): TextHash {
  return hash("sha256", text, "hex");
}

/** Keeps a text under its hash and answers the hash; a text that is there already stays as it is. */
export function putText(db: Database, text: string): TextHash {
  if (!text.isWellFormed()) throw new Refusal("input", "The text holds half a character (a lone surrogate).");
  const bytes = Buffer.from(text, "utf8");
  const name = hash("sha256", bytes, "hex");
  prepare<[string, Buffer]>(
    db,
    "INSERT INTO texts (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
  ).run(name, bytes);
  return name;
}

/** The text of that hash. Throws `Refusal` when it is absent, and an error when its bytes are not what the hash says. */
export function getText(db: Database, name: TextHash): string {
  const bytes = prepare<[string], Buffer>(db, "SELECT bytes FROM texts WHERE hash = ?").pluck().get(name);
  if (bytes === undefined) throw new Refusal("input", `There is no text ${name} in this desk.`);
  // Damaged words must never be shown as the words that somebody decided on.
  if (hash("sha256", bytes, "hex") !== name)
    throw new Error(`The text ${name} in this desk is damaged: run "stet verify" and restore a backup.`);
  return bytes.toString("utf8");
}
