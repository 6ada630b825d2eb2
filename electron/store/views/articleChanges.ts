import type { Database } from "better-sqlite3";
import type { Entry } from "../../../shared/history/entry.ts";
import { statusAfter } from "../../../shared/review/status.ts";
import type { CheckReference } from "../../../shared/words/claim.ts";
import type { Instant, TextHash } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import { getArticle } from "./articles.ts";
import { readCheck } from "./checks.ts";
import { countSaid, flaggedOf } from "./countSaid.ts";
import { indexArticle, unindexArticle } from "./search.ts";
import { carryPassages } from "./carryPassages.ts";
import type { PlacedEntry } from "../log.ts";
import type { Views } from "./views.ts";

export function insertArticle(views: Views, { position, entry }: PlacedEntry<"article_imported">): void {
  const { article, slug, headline, language, createdAt, text, details, check } = entry.body;
  const sql = `INSERT INTO articles (number, id, slug, headline, language, createdAt, importedAt, changedAt, status,
      revision, text, details, checkHash, checker, checkedAt, claims, claimIds, judged, partiallySupported,
      unsupported, contradicted)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, 0, '[]', 0, 0, 0, 0)`;
  const said = [position, article, slug, headline, language, createdAt, entry.at, entry.at];
  const hashes = [text, details, check.hash, check.checker, entry.at];
  prepare<unknown[]>(views.db, sql).run(...said, statusAfter("new", entry), ...hashes);
  indexArticle(views, { number: position, slug, text });
  setCheck(views, article, check, entry.at);
}

/** A new text takes the place of the current one, in the index too. */
export function setText(
  views: Views,
  article: string,
  next: { readonly revision: number; readonly headline: string; readonly text: TextHash },
): void {
  const before = getArticle(views.db, article);
  const sql = "UPDATE articles SET revision = ?, headline = ?, text = ? WHERE id = ?";
  prepare<unknown[]>(views.db, sql).run(next.revision, next.headline, next.text, article);
  if (next.text === before.text) return;
  unindexArticle(views, before);
  indexArticle(views, { ...before, text: next.text });
}

export function setDetails(db: Database, article: string, details: TextHash): void {
  prepare<[string, string]>(db, "UPDATE articles SET details = ? WHERE id = ?").run(details, article);
}

/** A new check takes the place of the current one: its claims, and the counts of the queue. */
export function setCheck(views: Views, article: string, check: CheckReference, at: Instant): void {
  const { db } = views;
  const record = readCheck(views, check);
  const ids = record.claims.map(({ id }) => id);
  const sql = `UPDATE articles SET checkHash = ?, checker = ?, checkedAt = ?, judged = 0, claims = ?, claimIds = ?,
      flagged = ? WHERE id = ?`;
  const found = [ids.length, JSON.stringify(ids), flaggedOf(record)];
  prepare<unknown[]>(db, sql).run(check.hash, check.checker, at, ...found, article);
  countSaid(db, article);
  carryPassages(views, article, record);
}

/** The status after an act, and the time of the last change; a recheck or an export is no change of the article. */
export function touchArticle(db: Database, article: string, entry: Entry): void {
  const status = statusAfter(getArticle(db, article).status, entry);
  const changes = entry.kind !== "rechecked" && entry.kind !== "exported";
  const sql = "UPDATE articles SET status = ?, changedAt = iif(?, ?, changedAt) WHERE id = ?";
  prepare<[string, number, string, string]>(db, sql).run(status, changes ? 1 : 0, entry.at, article);
}
