import type { Revision } from "../../shared/words/article.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";

/** The text that the article's citations were placed in: the one that was imported last. */
export function importedText(db: Desk["db"], revisions: readonly Revision[]): string {
  const imported = revisions.findLast(({ origin }) => origin === "import");
  return imported === undefined ? "" : getText(db, imported.text);
}
