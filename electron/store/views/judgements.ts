import type { Database } from "better-sqlite3";
import { canonicalJson } from "../../../shared/text/canonical.ts";
import type { ClaimJudgement } from "../../../shared/review/peoplesWords.ts";
import type { Evidence } from "../../../shared/words/finding.ts";
import type { CriterionAnswer, Waiver } from "../../../shared/words/judgement.ts";
import type { Instant, TextHash } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import type { PlacedEntry } from "../log.ts";
import { getArticle } from "./articles.ts";
import type { Views } from "./views.ts";

type TargetWaiver = Waiver & {
  readonly claim: string | null;
  readonly criterion: string | null;
  /** The check that stood when it was given. */
  readonly check: TextHash;
};
type RubricAnswer = {
  readonly criterion: string;
  readonly answer: CriterionAnswer;
  readonly note: string | null;
  readonly person: string;
  readonly at: Instant;
  /** The check that stood when it was given. */
  readonly check: TextHash;
};

/** A new verdict takes the place of the standing one; a waiver stands over one verdict, and falls with it. */
export function applyClaimJudged({ db }: Views, { entry }: PlacedEntry<"claim_judged">): void {
  const { article, claim, verdict, note, evidence } = entry.body;
  const standing = prepare<[string, string], string>(
    db,
    "SELECT verdict FROM judgements WHERE article = ? AND claim = ?",
  )
    .pluck()
    .get(article, claim);
  if ((standing ?? null) !== verdict) deleteWaiver(db, article, "claim", claim);
  if (verdict === null) {
    prepare<[string, string]>(db, "DELETE FROM judgements WHERE article = ? AND claim = ?").run(
      article,
      claim,
    );
    return;
  }
  const sql = `INSERT INTO judgements (article, claim, verdict, note, person, at, evidence)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article, claim) DO UPDATE SET verdict = excluded.verdict,
      note = excluded.note, person = excluded.person, at = excluded.at, evidence = excluded.evidence`;
  const row = [article, claim, verdict, note, entry.person, entry.at, canonicalJson(evidence)];
  prepare<unknown[]>(db, sql).run(...row);
}

/** What a person said of one claim is from then on said of another, of which nobody has said anything; a waiver falls. */
export function moveJudgement(db: Database, article: string, from: string, to: string): void {
  deleteWaiver(db, article, "claim", from);
  const sql = "UPDATE OR IGNORE judgements SET claim = ? WHERE article = ? AND claim = ?";
  prepare<[string, string, string]>(db, sql).run(to, article, from);
}

export function applyWaived({ db }: Views, { entry }: PlacedEntry<"waived">): void {
  const { article, claim, criterion, reason } = entry.body;
  const target = claim === null ? "criterion" : "claim";
  const id = claim ?? criterion;
  if (id === null) throw new Error("A waiver names neither a claim nor a criterion.");
  if (reason === null) {
    deleteWaiver(db, article, target, id);
    return;
  }
  const sql = `INSERT INTO waivers (article, target, id, reason, person, at, checkHash) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (article, target, id) DO UPDATE SET reason = excluded.reason, person = excluded.person,
      at = excluded.at, checkHash = excluded.checkHash`;
  const { checkHash } = getArticle(db, article);
  prepare<unknown[]>(db, sql).run(article, target, id, reason, entry.person, entry.at, checkHash);
}

function deleteWaiver(db: Database, article: string, target: "claim" | "criterion", id: string): void {
  const sql = "DELETE FROM waivers WHERE article = ? AND target = ? AND id = ?";
  prepare<[string, string, string]>(db, sql).run(article, target, id);
}

export function applyCriterionAnswered({ db }: Views, { entry }: PlacedEntry<"criterion_answered">): void {
  const { article, criterion, answer, note } = entry.body;
  if (answer === null) {
    const sql = "DELETE FROM answers WHERE article = ? AND criterion = ?";
    prepare<[string, string]>(db, sql).run(article, criterion);
    return;
  }
  const sql = `INSERT INTO answers (article, criterion, answer, note, person, at, checkHash)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article, criterion) DO UPDATE SET answer = excluded.answer,
      note = excluded.note, person = excluded.person, at = excluded.at, checkHash = excluded.checkHash`;
  const { checkHash } = getArticle(db, article);
  prepare<unknown[]>(db, sql).run(article, criterion, answer, note, entry.person, entry.at, checkHash);
}

/** The verdict that stands on each claim id, also on ids that the current check has no longer (lost claims). */
export function listJudgements(db: Database, article: string): ClaimJudgement[] {
  type Row = Omit<ClaimJudgement, "evidence"> & { readonly evidence: string };
  const sql = `SELECT claim, verdict, note, person, at, evidence FROM judgements WHERE article = ? ORDER BY claim`;
  const rows = prepare<[string], Row>(db, sql).all(article);
  return rows.map((row) => ({ ...row, evidence: JSON.parse(row.evidence) as readonly Evidence[] }));
}

/** The waivers that stand; each is over a claim or over a criterion. */
export function listWaivers(db: Database, article: string): TargetWaiver[] {
  const sql = `SELECT iif(target = 'claim', id, NULL) AS claim, iif(target = 'criterion', id, NULL) AS criterion,
      reason, person, at, checkHash AS "check" FROM waivers WHERE article = ? ORDER BY target, id`;
  return prepare<[string], TargetWaiver>(db, sql).all(article);
}

/** The answers that stand on the criteria of the rubric. */
export function listAnswers(db: Database, article: string): RubricAnswer[] {
  const sql = `SELECT criterion, answer, note, person, at, checkHash AS "check" FROM answers
    WHERE article = ? ORDER BY criterion`;
  return prepare<[string], RubricAnswer>(db, sql).all(article);
}
