import { createPlacing } from "../../shared/review/placing.ts";
import type { Citation, Revision } from "../../shared/words/article.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";

/** The text that the article's citations were placed in: the one that was imported last. */
export function importedText(db: Desk["db"], revisions: readonly Revision[]): string {
  const imported = revisions.findLast(({ origin }) => origin === "import");
  return imported === undefined ? "" : getText(db, imported.text);
}

/** Citations of an imported text, placed in a later one where that is certain. */
export function placeCitations(
  citations: readonly Citation[],
  imported: string,
  text: string,
): readonly Citation[] {
  if (citations.length === 0 || imported === text) return citations;
  const place = createPlacing(imported, text);
  return citations.map((citation) => ({
    ...citation,
    draft: citation.draft === null ? null : place(citation.draft),
  }));
}
