import { diffTexts, type Piece } from "../diff/diffTexts.ts";
import { cutUnits } from "../diff/units.ts";
import type { Span } from "../words/span.ts";
import { createPlacing } from "./placing.ts";
import { clearMargin, leastSimilarity, similarityOf } from "./similarity.ts";

/** Where an anchor stands now: `exact` has its very words; `similar` has words that became of them. */
export type Place = Span & { readonly how: "exact" | "similar" };

/** Finds where the words stand that an anchor was set on, or null where the anchor is lost. */
export type PlaceAnchor = (passage: Span) => Place | null;

/**
 * Anchors set in `before`, looked for in `after`: word for word by position, quotation and context (see `createPlacing`);
 * else where a diff of the texts says that the words were changed, if what stands there is similar to them, and more so by
 * a clear margin than anything else in the text. Nothing that rests on the exact words may rest on a `similar` place.
 */
export function createAnchoring(before: string, after: string): PlaceAnchor {
  const place = createPlacing(before, after);
  let pieces: readonly Piece[] | null = null;
  return (passage) => {
    const exact = place(passage);
    if (exact !== null) return { ...exact, how: "exact" };
    const words = before.slice(passage.start, passage.end);
    // A copy of which it is not certain that it is the anchor's is a look-alike, not something similar.
    if (after.includes(words)) return null;
    const span = trimSpan(after, carry(passage, (pieces ??= diffTexts(before, after))));
    if (span === null || !isClear(words, after, span)) return null;
    return { ...span, how: "similar" };
  };
}

/** Where a diff carries a passage: what is left of it, and what came in between or at its changed ends. */
function carry({ start, end }: Span, pieces: readonly Piece[]): Span {
  let [old, now] = [0, 0];
  let [from, to]: [number | null, number] = [null, 0];
  for (const { kind, text } of pieces) {
    const next = kind === "come" ? old : old + text.length;
    const inside = kind === "come" ? old > start && old <= end : next > start && old < end;
    if (inside && from === null) from = kind === "same" ? now + Math.max(0, start - old) : now;
    if (inside && kind === "same") to = now + Math.min(text.length, end - old);
    if (inside && kind === "come") to = now + text.length;
    if (kind !== "gone") now += text.length;
    old = next;
  }
  return { start: from ?? now, end: Math.max(from ?? now, to) };
}

function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}

/** Whether the words there are similar to those of the anchor, and no other sentence is nearly as similar. */
function isClear(words: string, after: string, span: Span): boolean {
  const score = similarityOf(words, after.slice(span.start, span.end));
  if (score < leastSimilarity) return false;
  return cutUnits(after).every(({ start, text, key }) => {
    const isItself = start <= span.start && start + text.length >= span.end;
    return isItself || score - similarityOf(words, key) >= clearMargin;
  });
}
