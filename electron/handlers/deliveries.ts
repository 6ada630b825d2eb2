import type { Acts } from "../../shared/history/entry.ts";
import type { Source } from "../../shared/words/article.ts";
import type { TextHash } from "../../shared/words/span.ts";
import { listEntries } from "../store/history.ts";
import type { Desk } from "../store/desk.ts";

type Delivery = Pick<Acts["article_imported"], "text" | "sources">;

const most = 10_000;

/** What was delivered last of an article, kept or waiting or dismissed; null where nothing was. */
export function findDelivery(db: Desk["db"], article: string): Delivery | null {
  const kinds = ["article_imported", "revision_imported", "proposal_imported"] as const;
  const [last] = listEntries(db, { article, kinds, limit: 1 });
  return last === undefined ? null : (last.entry.body as Delivery);
}

/**
 * The text that was delivered last and has become the article's, whole or merged with a person's: its citations were
 * placed in it, and what people changed is changed from it.
 */
export function deliveredHash(db: Desk["db"], article: string): TextHash {
  const kinds = ["article_imported", "revision_imported", "proposal_settled", "proposal_merged"] as const;
  for (const { entry } of listEntries(db, { article, kinds, limit: most })) {
    if (entry.kind === "proposal_merged") return entry.body.proposal;
    if (entry.kind === "article_imported" || entry.kind === "revision_imported") return entry.body.text;
    if (entry.kind === "proposal_settled" && entry.body.number !== null) return entry.body.text;
  }
  throw new Error(`Nothing was ever delivered of article "${article}".`);
}

/** The sources that people of the desk added to an article, oldest first. */
export function listAddedSources(db: Desk["db"], article: string): readonly Source[] {
  return listEntries(db, { article, kinds: ["source_added"], limit: most })
    .toReversed()
    .flatMap(({ entry }) => (entry.kind === "source_added" ? [entry.body.source] : []));
}
