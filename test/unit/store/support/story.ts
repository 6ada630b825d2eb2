import type { Desk } from "../../../../electron/store/desk.ts";
import { appendAct, inTransaction } from "../../../../electron/store/record.ts";
import { hashText, putText } from "../../../../electron/store/texts.ts";
import { findArticle } from "../../../../electron/store/views/articles.ts";
import { listSources } from "../../../../electron/store/views/sources.ts";
import type { DecisionKind } from "../../../../shared/words/decision.ts";
import type { Finding } from "../../../../shared/words/finding.ts";
import type { Verdict } from "../../../../shared/words/judgement.ts";
import { canonicalJson } from "../../../../shared/text/canonical.ts";
import { keepCheck, keepImport, keepSource } from "./article.ts";
import { act } from "./desk.ts";
import { policy } from "./policy.ts";

/** Imports an article, or a new revision or proposal of one. */
export function importArticle(
  desk: Desk,
  article: string,
  text: string,
  findings: readonly Finding[] = ["supported", "unsupported"],
): void {
  inTransaction(desk, () => {
    const body = keepImport(desk, article, text, findings);
    const row = { ...body, slug: `slug-of-${article}`, language: "en", createdAt: null };
    appendAct(desk, "article_imported", row, null);
  });
}

export function importRevision(
  desk: Desk,
  article: string,
  text: string,
  findings: readonly Finding[] = ["contradicted"],
): void {
  inTransaction(desk, () => {
    const number = (findArticle(desk.db, article)?.revision ?? 0) + 1;
    appendAct(desk, "revision_imported", { ...keepImport(desk, article, text, findings), number }, null);
  });
}

export function propose(desk: Desk, article: string, text: string): void {
  inTransaction(desk, () => {
    const { check: _check, ...body } = keepImport(desk, article, text);
    appendAct(desk, "proposal_imported", body, null);
  });
}

/** Takes the proposal of that text, or dismisses it. */
export function settle(desk: Desk, article: string, text: string, accept: boolean, person: string): void {
  inTransaction(desk, () => {
    const hash = hashText(text);
    const number = accept ? (findArticle(desk.db, article)?.revision ?? 0) + 1 : null;
    const check = accept ? keepCheck(desk, hash, [], ["supported"]) : null;
    appendAct(desk, "proposal_settled", { article, number, text: hash, check }, person);
  });
}

export function cutRevision(
  desk: Desk,
  article: string,
  text: string,
  findings: readonly Finding[],
  person: string,
): void {
  inTransaction(desk, () => {
    const hash = putText(desk.db, text);
    const check = keepCheck(desk, hash, listSources(desk.db, article), findings);
    const number = (findArticle(desk.db, article)?.revision ?? 0) + 1;
    const headline = text.split("\n")[0]?.slice(2) ?? "";
    appendAct(desk, "revision_cut", { article, number, headline, text: hash, check }, person);
  });
}

export function addSource(
  desk: Desk,
  article: string,
  id: string,
  text: string | null,
  person: string,
): void {
  inTransaction(desk, () => {
    const source = keepSource(desk, id, text);
    const hash = findArticle(desk.db, article)?.text ?? "";
    const check = keepCheck(desk, hash, [...listSources(desk.db, article), source], ["supported"]);
    appendAct(desk, "source_added", { article, source, check }, person);
  });
}

export function judge(
  desk: Desk,
  article: string,
  claim: string,
  verdict: Verdict | null,
  person: string,
  note: string | null = null,
): void {
  const evidence = [{ source: "s1", start: 0, end: 3, role: "supports" }] as const;
  act(desk, "claim_judged", { article, claim, verdict, note, evidence }, person);
}

export function decide(
  desk: Desk,
  article: string,
  decision: DecisionKind,
  person: string,
  note: string | null = null,
): void {
  inTransaction(desk, () => {
    const row = findArticle(desk.db, article);
    const lists = { sources: hashText("the sources"), judgements: hashText("the judgements") };
    const policyHash = putText(desk.db, canonicalJson(policy));
    const bound = { text: row?.text ?? "", check: row?.checkHash ?? "", policy: policyHash, ...lists };
    const revision = row?.revision ?? 1;
    appendAct(desk, "decided", { article, decision, revision, reason: null, note, bound, open: [] }, person);
  });
}

export function exportArticle(desk: Desk, article: string, person: string): void {
  const row = findArticle(desk.db, article);
  const [text, revision] = [row?.text ?? "", row?.revision ?? 1];
  const left = { format: "html", file: hashText("what left"), name: `${article}.html` };
  act(desk, "exported", { article, revision, text, ...left }, person);
}
