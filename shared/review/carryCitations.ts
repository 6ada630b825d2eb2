import { createAnchoring } from "../anchors/createAnchoring.ts";
import type { Citation } from "../words/article.ts";

/**
 * Citations that were placed in the delivered text, placed in a later one. A citation stays with a sentence that was
 * mended, so that a source whose text is missing is not forgotten; it has no place where that is not certain.
 */
export function carryCitations(
  citations: readonly Citation[],
  delivered: string,
  text: string,
): readonly Citation[] {
  if (citations.length === 0 || delivered === text) return citations;
  const place = createAnchoring(delivered, text);
  return citations.map((citation) => {
    const at = citation.draft === null ? null : place(citation.draft);
    return { ...citation, draft: at === null ? null : { start: at.start, end: at.end } };
  });
}
