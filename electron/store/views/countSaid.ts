import type { Database } from "better-sqlite3";
import type { CheckRecord } from "../../../shared/words/claim.ts";
import { prepare } from "../statement.ts";

/** What a check flags, by claim id, as the queue keeps it: a JSON object of findings. */
export function flaggedOf({ claims }: Pick<CheckRecord, "claims">): string {
  const flagged = claims.filter(({ finding }) => finding !== "supported");
  return JSON.stringify(Object.fromEntries(flagged.map(({ id, finding }) => [id, finding])));
}

/**
 * Counts anew what stands of an article's current claims: on how many a person's verdict is, and of how many the verdict, or else
 * the finding, is no good news. What a person let stand is counted apart.
 */
export function countSaid(db: Database, article: string): void {
  // What is flagged is a table here, which is looked up by an index: reading it out of its JSON claim by claim takes the square.
  const sql = `WITH flags AS MATERIALIZED (
      SELECT flag.key AS claim, flag.value AS finding
      FROM articles JOIN json_each(articles.flagged) AS flag WHERE articles.id = ?)
    UPDATE articles SET judged = said.judged, partiallySupported = said.partiallySupported,
      unsupported = said.unsupported, contradicted = said.contradicted, queries = said.queries, letStand = said.letStand
    FROM (
      SELECT coalesce(sum(isJudged), 0) AS judged,
        coalesce(sum(isOpen AND word = 'partially_supported'), 0) AS partiallySupported,
        coalesce(sum(isOpen AND word = 'unsupported'), 0) AS unsupported,
        coalesce(sum(isOpen AND word = 'contradicted'), 0) AS contradicted,
        coalesce(sum(isOpen AND word = 'query'), 0) AS queries,
        coalesce(sum(NOT isOpen AND word <> 'supported'), 0) AS letStand
      FROM (
        SELECT judgements.verdict IS NOT NULL AS isJudged, waivers.id IS NULL AS isOpen,
          coalesce(judgements.verdict, flags.finding, 'supported') AS word
        FROM articles AS standing JOIN json_each(standing.claimIds) AS claim
        LEFT JOIN flags ON flags.claim = claim.value
        LEFT JOIN judgements ON judgements.article = standing.id AND judgements.claim = claim.value
        LEFT JOIN waivers ON waivers.article = standing.id AND waivers.target = 'claim' AND waivers.id = claim.value
        WHERE standing.id = ?)) AS said
    WHERE articles.id = ?`;
  prepare<[string, string, string]>(db, sql).run(article, article, article);
}
