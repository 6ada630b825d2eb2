import { carryCitations } from "../../shared/review/carryCitations.ts";
import { checkText, type CheckedText } from "../../shared/review/checkText.ts";
import type { ArticleDetails, Citation, Source } from "../../shared/words/article.ts";
import type { CheckReference } from "../../shared/words/claim.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { keepNextCheck, readSources } from "./checking.ts";
import { deliveredHash } from "./deliveries.ts";

/** Checks a text of an article that is on the desk, against the sources given. */
export function checkArticle(
  desk: Desk,
  row: ArticleRow,
  text: string,
  sources: readonly Source[],
): CheckedText {
  const details = JSON.parse(getText(desk.db, row.details)) as ArticleDetails;
  const delivered = getText(desk.db, deliveredHash(desk.db, row.id));
  const citations = carryCitations(details.citations, delivered, text);
  const { language, createdAt } = row;
  return checkText(desk.checker, {
    text,
    language,
    createdAt,
    sources: readSources(desk, sources),
    citations,
  });
}

/** A text that came of a delivery to an article on the desk, and the delivered one, in which its citations are placed. */
type Delivered = {
  readonly hash: TextHash;
  readonly text: string;
  readonly delivered: string;
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
};

/** Checks a delivered text and keeps that as the article's next check. Inside the transaction of its act. */
export function keepDeliveredCheck(desk: Desk, row: ArticleRow, delivered: Delivered): CheckReference {
  const { hash, text, sources } = delivered;
  const citations = carryCitations(delivered.citations, delivered.delivered, text);
  const { id, language, createdAt } = row;
  const read = readSources(desk, sources);
  const checked = checkText(desk.checker, { text, language, createdAt, citations, sources: read });
  return keepNextCheck(desk, id, { hash, text, checked, sources }).reference;
}
