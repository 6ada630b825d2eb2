import { prepare } from "../statement.ts";
import type { Views } from "./views.ts";

type Indexed = { readonly number: number; readonly slug: string; readonly text: string };

/** Puts an article's words into the search index. `text` is a hash. */
export function indexArticle({ db, readText }: Views, { number, slug, text }: Indexed): void {
  const sql = "INSERT INTO search (rowid, slug, text) VALUES (?, ?, ?)";
  prepare<[number, string, string]>(db, sql).run(number, slug, readText(text));
}

/** Takes an article's words out of the index; they must be the very words that went in. */
export function unindexArticle({ db, readText }: Views, { number, slug, text }: Indexed): void {
  const sql = "INSERT INTO search (search, rowid, slug, text) VALUES ('delete', ?, ?, ?)";
  prepare<[number, string, string]>(db, sql).run(number, slug, readText(text));
}

/**
 * A person's words as a query of FTS5: every word must be there, the last one may be unfinished. Each word is quoted, so
 * that operators are only words; null where there is no letter and no digit to look for.
 */
export function matchOf(search: string): string | null {
  const words = search
    .replaceAll('"', " ")
    .replaceAll("\0", " ")
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const last = words.at(-1);
  if (last === undefined) return null;
  const isUnfinished = /[\p{L}\p{N}]$/u.test(search);
  return `${words.map((word) => `"${word}"`).join(" ")}${isUnfinished ? "*" : ""}`;
}
