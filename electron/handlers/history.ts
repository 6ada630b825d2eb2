import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { HistoryLine } from "../../shared/api/historyAnswers.ts";
import { actOf, articleOf, noteOf, sentenceOf } from "../../shared/history/sentence.ts";
import { findingLabels } from "../../shared/review/labels.ts";
import { findings } from "../../shared/words/finding.ts";
import { listPolicyChanges } from "../../shared/review/policyChanges.ts";
import { quote } from "../../shared/text/quote.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Desk } from "../store/desk.ts";
import { listEntries } from "../store/history.ts";
import { createEntryReader, type ClaimThen, type EntryReader } from "./entryNames.ts";
import { findArticle } from "../store/views/articles.ts";
import { listPeople } from "../store/views/people.ts";
import { getArticle } from "./readReview.ts";
import { headlineWords } from "../../shared/text/headlineWords.ts";

type Listed = ReturnType<typeof listEntries>[number];

/** The log as people read it, newest first. */
export function createHistoryHandlers(desk: Desk): Pick<Handlers, "history"> {
  return {
    history: ({ article, since, limit = 100, ...filter }) => {
      const id = article === undefined ? undefined : getArticle(desk, article).id;
      const from = since === undefined ? undefined : instantOf(since);
      const entries = listEntries(desk.db, { ...filter, article: id, since: from, limit: limit + 1 });
      const shown = entries.slice(0, limit);
      const next = entries.length > limit ? (shown.at(-1)?.position ?? null) : null;
      const people = listPeople(desk.db);
      const reader = createEntryReader(desk);
      return { lines: shown.map((entry) => lineOf(desk, entry, people, reader)), next };
    },
  };
}

function lineOf(
  desk: Desk,
  { position, hash, entry }: Listed,
  people: readonly Person[],
  reader: EntryReader,
): HistoryLine {
  const { device, sequence, at, person, account, way, kind } = entry;
  const article = articleOf(entry);
  const personName = people.find(({ id }) => id === person)?.name ?? null;
  const found = article === null ? null : findArticle(desk.db, article);
  const claim = claimOf(entry, position, reader);
  const placed = { position, device, sequence, hash, at };
  return {
    ...placed,
    person,
    personName,
    account,
    way,
    kind,
    article,
    headline: found === null ? null : headlineWords(found.headline),
    sentence: sentenceOf(entry),
    act: actOf(entry, reader.namesOf(article, position)) + contraryOf(entry, claim),
    note: noteOf(entry),
    claim: claim?.words ?? null,
    finding: claim?.finding ?? null,
    changes: changesOf(entry, position, reader),
  };
}

function claimOf({ body }: Listed["entry"], position: number, { claimAt }: EntryReader): ClaimThen | null {
  if (!("article" in body) || !("claim" in body) || body.claim === null) return null;
  return claimAt(body.article, body.claim, position);
}

/** What an entry made of the desk's rules, in sentences. */
function changesOf({ kind }: Listed["entry"], position: number, { policyAt }: EntryReader): string | null {
  if (kind !== "policy_set") return null;
  const [before, after] = [policyAt(position - 1), policyAt(position)];
  return before === null || after === null ? null : listPolicyChanges(before, after).join(" ");
}

/** What the checker had found, after a verdict that says otherwise: whoever audits looks for these. */
function contraryOf(entry: Listed["entry"], claim: ClaimThen | null): string {
  if (entry.kind !== "claim_judged" || claim === null || claim.finding === null) return "";
  const { verdict } = entry.body;
  const isFinding = findings.some((finding) => finding === verdict);
  if (!isFinding || verdict === claim.finding) return "";
  return `, against the checker’s ${quote(findingLabels[claim.finding].toLowerCase())}`;
}

/** A moment as it was typed (a date, or a date and time), as an instant. */
function instantOf(since: string): string {
  const time = Date.parse(since);
  if (!/^\d{4}-\d{2}-\d{2}/u.test(since) || Number.isNaN(time))
    throw new Refusal("input", `"${since}" is no date; write it like 2026-11-04 or 2026-11-04T08:12:00Z.`);
  return new Date(time).toISOString();
}
