import type { ArticleDetails, Source } from "../../shared/words/article.ts";
import type { CheckedClaim } from "../../shared/words/claim.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { listRevisions } from "../store/views/revisions.ts";
import { checkText, readSources } from "./checking.ts";
import { importedText, placeCitations } from "./citations.ts";

/** Checks a text of an article that is on the desk, against the sources given. */
export function checkArticle(
  desk: Desk,
  row: ArticleRow,
  text: string,
  sources: readonly Source[],
): readonly CheckedClaim[] {
  const details = JSON.parse(getText(desk.db, row.details)) as ArticleDetails;
  const imported = importedText(desk.db, listRevisions(desk.db, row.id));
  const citations = placeCitations(details.citations, imported, text);
  const { language, createdAt } = row;
  return checkText(desk, { text, language, createdAt, sources: readSources(desk, sources), citations });
}
