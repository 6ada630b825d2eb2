import type { CheckRecord } from "../../shared/words/claim.ts";
import type { Desk } from "../store/desk.ts";
import { listEntries } from "../store/history.ts";
import { getText } from "../store/texts.ts";

const mostEntries = 2_000;

/**
 * The words of claims that the current check has no longer, by claim id, as the newest of the earlier checks had them.
 * Ids are never used twice, so that any check that has an id has the same claim. The checks are named by the log; none is
 * read where nothing is looked for.
 */
export function findEarlierWords(
  db: Desk["db"],
  article: string,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (ids.size === 0) return found;
  for (const hash of listCheckHashes(db, article)) {
    if (found.size === ids.size) break;
    const record = JSON.parse(getText(db, hash)) as CheckRecord;
    const missing = record.claims.filter(({ id }) => ids.has(id) && !found.has(id));
    const text = missing.length === 0 ? "" : getText(db, record.text);
    for (const { id, start, end } of missing) found.set(id, text.slice(start, end));
  }
  return found;
}

/** Every check of the article, newest first. */
function listCheckHashes(db: Desk["db"], article: string): ReadonlySet<string> {
  const entries = listEntries(db, { article, limit: mostEntries });
  const checks = entries.flatMap(({ entry: { body } }) =>
    "check" in body && body.check !== null ? [body.check.hash] : [],
  );
  return new Set(checks);
}
