import type { ImportOutcome } from "../../shared/api/fileAnswers.ts";
import { canonicalJson } from "../../shared/text/canonical.ts";
import type { CheckedText } from "../../shared/review/checkText.ts";
import type { ImportBody } from "../../shared/history/entry.ts";
import type { Source } from "../../shared/words/article.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct } from "../store/record.ts";
import { putText } from "../store/texts.ts";
import { findArticle, type ArticleRow } from "../store/views/articles.ts";
import { findProposal } from "../store/views/proposals.ts";
import { listRevisions } from "../store/views/revisions.ts";
import { listSources } from "../store/views/sources.ts";
import { keepFirstCheck } from "./checking.ts";
import { findDelivery, listAddedSources } from "./deliveries.ts";
import type { HashedArticle } from "./importing.ts";
import { keepDeliveredCheck } from "./revising.ts";

type Kept = Exclude<ImportOutcome, "refused">;
type Outcome = { readonly outcome: Kept; readonly row: ArticleRow | null };

/**
 * What an import comes to. The same text and sources as now, or as delivered last, change nothing; a text over which no
 * person has worked is revised; over a person's edit, a rejection or a waiting proposal, it waits as a proposal.
 */
export function outcomeOf(desk: Desk, incoming: HashedArticle): Outcome {
  const found = findArticle(desk.db, incoming.id);
  const row = found?.id === incoming.id ? found : null;
  if (row === null) return { outcome: "added", row };
  if (isDelivered(desk, row, incoming)) return { outcome: "unchanged", row };
  const isEdited = listRevisions(desk.db, row.id).at(-1)?.person !== null;
  const waits = isEdited || row.status === "rejected" || findProposal(desk.db, row.id) !== null;
  return { outcome: waits ? "proposed" : "revised", row };
}

/** Keeps an import and answers what it came to. Inside a transaction. */
export function keepImport(
  desk: Desk,
  incoming: HashedArticle,
  checked: CheckedText,
  person: string | null,
): Kept {
  const { outcome, row } = outcomeOf(desk, incoming);
  if (outcome === "unchanged") return outcome;
  putText(desk.db, incoming.text);
  for (const { words } of incoming.sources) if (words !== null) putText(desk.db, words);
  if (row === null) add(desk, incoming, checked, person);
  else if (outcome === "revised") revise(desk, row, incoming, person);
  else appendAct(desk, "proposal_imported", bodyOf(desk, incoming, withAdded(desk, row, incoming)), person);
  return outcome;
}

function add(desk: Desk, incoming: HashedArticle, checked: CheckedText, person: string | null): void {
  const { hash, text, sources, language, createdAt } = incoming;
  const check = keepFirstCheck(desk, { hash, text, checked, sources });
  const body = { ...bodyOf(desk, incoming, incoming.sources.map(sourceOf)), check };
  appendAct(
    desk,
    "article_imported",
    { ...body, slug: freeSlug(desk, incoming), language, createdAt },
    person,
  );
}

function revise(desk: Desk, row: ArticleRow, incoming: HashedArticle, person: string | null): void {
  const sources = withAdded(desk, row, incoming);
  const { text, hash, details } = incoming;
  const check = keepDeliveredCheck(desk, row, {
    hash,
    text,
    delivered: text,
    citations: details.citations,
    sources,
  });
  const body = { ...bodyOf(desk, incoming, sources), check, number: row.revision + 1 };
  appendAct(desk, "revision_imported", body, person);
}

function bodyOf(desk: Desk, incoming: HashedArticle, sources: readonly Source[]): Omit<ImportBody, "check"> {
  const details = putText(desk.db, canonicalJson(incoming.details));
  return {
    article: incoming.id,
    headline: incoming.headline,
    text: incoming.hash,
    sources,
    details,
    file: incoming.file,
  };
}

function isDelivered(desk: Desk, row: ArticleRow, incoming: HashedArticle): boolean {
  const sources = incoming.sources.map(sourceOf);
  if (row.text === incoming.hash && isSame(sources, listSources(desk.db, row.id).map(sourceOf))) return true;
  const last = findDelivery(desk.db, row.id);
  if (last === null || last.text !== incoming.hash) return false;
  const added = listAddedSources(desk.db, row.id).map(({ id }) => id);
  return (
    isSame(sources, last.sources) ||
    isSame(
      sources,
      last.sources.filter(({ id }) => !added.includes(id)),
    )
  );
}

function isSame(some: readonly Source[], others: readonly Source[]): boolean {
  return canonicalJson(some) === canonicalJson(others);
}

/** The incoming sources, then those that people of the desk added: no delivery takes these away. */
function withAdded(desk: Desk, row: ArticleRow, incoming: HashedArticle): readonly Source[] {
  const sources = incoming.sources.map(sourceOf);
  const texts = new Set(sources.map(({ text }) => text));
  const taken = new Set(sources.map(({ id }) => id));
  const added = listAddedSources(desk.db, row.id).filter(({ text }) => !texts.has(text));
  return [...sources, ...added.map((source) => ({ ...source, id: freeId(source.id, taken) }))];
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

function freeSlug(desk: Desk, { slug }: HashedArticle): string {
  let free = slug;
  for (let number = 2; findArticle(desk.db, free) !== null; number++) free = `${slug}-${number}`;
  return free;
}

/** A source as an entry names it, without its words and length. */
function sourceOf(source: Source): Source {
  const { id, text, title, publisher, url, author, publishedAt, retrievedAt, extra } = source;
  return { id, text, title, publisher, url, author, publishedAt, retrievedAt, extra };
}
