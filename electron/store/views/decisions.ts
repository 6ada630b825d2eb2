import type { Database } from "better-sqlite3";
import { isStandingApproval, outdatingBy } from "../../../shared/review/status.ts";
import type { Entry } from "../../../shared/history/entry.ts";
import { canonicalJson } from "../../../shared/text/canonical.ts";
import type { Bound, Decision, OpenPoint } from "../../../shared/words/decision.ts";
import type { Instant } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import type { PlacedEntry } from "../log.ts";
import type { Views } from "./views.ts";

type Outdating = NonNullable<Decision["outdated"]>["by"];

type Row = {
  readonly position: number;
  readonly kind: Decision["kind"];
  readonly revision: number;
  readonly person: string;
  readonly at: Instant;
  readonly reason: string | null;
  readonly note: string | null;
  readonly boundText: string;
  readonly boundSources: string;
  readonly boundCheck: string;
  readonly boundJudgements: string;
  readonly boundPolicy: string;
  readonly open: string;
  readonly outdatedBy: Outdating | null;
  readonly outdatedPerson: string | null;
  readonly outdatedAt: Instant | null;
};

export function applyDecided({ db }: Views, { position, entry }: PlacedEntry<"decided">): void {
  const { article, decision, revision, reason, note, bound, open } = entry.body;
  const sql = `INSERT INTO decisions (article, position, kind, revision, person, at, reason, note, boundText,
      boundSources, boundCheck, boundJudgements, boundPolicy, open)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const said = [decision, revision, entry.person, entry.at, reason, note];
  const hashes = [bound.text, bound.sources, bound.check, bound.judgements, bound.policy];
  prepare<unknown[]>(db, sql).run(article, position, ...said, ...hashes, canonicalJson(open));
}

/** Marks the article's standing approval, where it has one and the act outdates it. */
export function outdateApproval(db: Database, article: string, entry: Entry): void {
  const by = outdatingBy(entry);
  if (by === null) return;
  const last = findLast(db, article);
  if (last === null || !isStandingApproval(decisionOf(last))) return;
  const update = `UPDATE decisions SET outdatedBy = ?, outdatedPerson = ?, outdatedAt = ?
    WHERE article = ? AND position = ?`;
  prepare<unknown[]>(db, update).run(by, entry.person, entry.at, article, last.position);
}

/** The approval that an article stands approved by; null where it has none. */
export function findStandingApproval(db: Database, article: string): Decision | null {
  const last = findLast(db, article);
  const decision = last === null ? null : decisionOf(last);
  return isStandingApproval(decision) ? decision : null;
}

function findLast(db: Database, article: string): Row | null {
  const sql = "SELECT * FROM decisions WHERE article = ? ORDER BY position DESC LIMIT 1";
  return prepare<[string], Row>(db, sql).get(article) ?? null;
}

/** Every decision on an article, oldest first; an approval that is not valid any more says what outdated it. */
export function listDecisions(db: Database, article: string): Decision[] {
  const sql = "SELECT * FROM decisions WHERE article = ? ORDER BY position";
  return prepare<[string], Row>(db, sql).all(article).map(decisionOf);
}

function decisionOf(row: Row): Decision {
  const { kind, revision, person, at, reason, note } = row;
  const open = JSON.parse(row.open) as readonly OpenPoint[];
  return { kind, revision, person, at, reason, note, bound: boundOf(row), open, outdated: outdatedOf(row) };
}

function boundOf(row: Row): Bound {
  return {
    text: row.boundText,
    sources: row.boundSources,
    check: row.boundCheck,
    judgements: row.boundJudgements,
    policy: row.boundPolicy,
  };
}

function outdatedOf(row: Row): Decision["outdated"] {
  if (row.outdatedBy === null || row.outdatedAt === null) return null;
  return { by: row.outdatedBy, person: row.outdatedPerson, at: row.outdatedAt };
}
