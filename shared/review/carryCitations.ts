import type { Citation } from "../words/article.ts";
import { createPlacing } from "../anchors/placing.ts";

/** Citations that were placed in the delivered text, placed in a later one where that is certain. */
export function carryCitations(
  citations: readonly Citation[],
  delivered: string,
  text: string,
): readonly Citation[] {
  if (citations.length === 0 || delivered === text) return citations;
  const place = createPlacing(delivered, text);
  return citations.map((citation) => ({
    ...citation,
    draft: citation.draft === null ? null : place(citation.draft),
  }));
}
