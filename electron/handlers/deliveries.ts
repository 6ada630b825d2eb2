import type { Acts } from "../../shared/history/entry.ts";
import type { Source } from "../../shared/words/article.ts";
import { listEntries } from "../store/history.ts";
import type { Desk } from "../store/desk.ts";

type Delivery = Pick<Acts["article_imported"], "text" | "sources">;

/** What was delivered last of an article, kept or waiting or dismissed; null where nothing was. */
export function findDelivery(db: Desk["db"], article: string): Delivery | null {
  for (const { entry } of listEntries(db, { article, limit: 10_000 })) {
    const { kind, body } = entry;
    if (kind === "article_imported" || kind === "revision_imported" || kind === "proposal_imported")
      return body;
  }
  return null;
}

/** The sources that people of the desk added to an article, oldest first. */
export function listAddedSources(db: Desk["db"], article: string): readonly Source[] {
  return listEntries(db, { article, limit: 10_000 })
    .toReversed()
    .flatMap(({ entry }) => (entry.kind === "source_added" ? [entry.body.source] : []));
}
