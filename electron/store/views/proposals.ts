import type { Database } from "better-sqlite3";
import { canonicalJson } from "../../../shared/text/canonical.ts";
import type { Source } from "../../../shared/words/article.ts";
import type { Instant, TextHash } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import type { PlacedEntry } from "../log.ts";
import type { Views } from "./views.ts";

/** An import that waits for a person's word, because a person edited the article. */
export type Proposal = {
  readonly headline: string;
  readonly text: TextHash;
  readonly sources: readonly Source[];
  readonly details: TextHash;
  readonly file: string;
  readonly at: Instant;
};

/** A later proposal takes the place of the one that waits. */
export function applyProposalImported({ db }: Views, { entry }: PlacedEntry<"proposal_imported">): void {
  const { article, headline, text, sources, details, file } = entry.body;
  const sql = `INSERT INTO proposals (article, headline, text, sources, details, file, at)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE SET headline = excluded.headline,
      text = excluded.text, sources = excluded.sources, details = excluded.details, file = excluded.file,
      at = excluded.at`;
  const row = [article, headline, text, canonicalJson(sources), details, file, entry.at];
  prepare<unknown[]>(db, sql).run(...row);
}

/** The proposal that waits on an article, or null. */
export function findProposal(db: Database, article: string): Proposal | null {
  type Row = Omit<Proposal, "sources"> & { readonly sources: string };
  const sql = "SELECT headline, text, sources, details, file, at FROM proposals WHERE article = ?";
  const row = prepare<[string], Row>(db, sql).get(article);
  return row === undefined ? null : { ...row, sources: JSON.parse(row.sources) as readonly Source[] };
}

/** Takes the proposal of that text from where it waits. Throws where another one waits, or none. */
export function takeProposal(db: Database, article: string, text: TextHash): Proposal {
  const proposal = findProposal(db, article);
  if (proposal === null || proposal.text !== text)
    throw new Error(`No proposal ${text} waits on article "${article}".`);
  prepare<[string]>(db, "DELETE FROM proposals WHERE article = ?").run(article);
  return proposal;
}
