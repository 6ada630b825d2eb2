import type { ReviewClaim } from "../../shared/api/answers.ts";
import type { Span } from "../../shared/words/span.ts";

type Places = readonly Pick<ReviewClaim, "id" | "start" | "end" | "sentence">[];

/**
 * The claim that somebody edits: the one that the caret is in, of several that lie around each other the one in hand, else the
 * shortest; beside all claims of its sentence, the nearest of them. Null where the sentence has no claim. Offsets are into
 * the text that the claims are of.
 */
export function claimAtCaret(
  claims: Places,
  text: string,
  caret: number,
  inHand: string | null,
): string | null {
  const around = claims.filter(({ start, end }) => start <= caret && caret <= end);
  if (around.some(({ id }) => id === inHand)) return inHand;
  if (around.length > 0) return least(around, ({ start, end }) => end - start);
  const ofSentence = claims.filter(({ sentence }) => isIn(sentence, caret, text));
  return least(ofSentence, ({ start, end }) => (caret < start ? start - caret : caret - end));
}

/** A caret right before a sentence is in that one, not at the end of the one before. */
function isIn({ start, end }: Span, caret: number, text: string): boolean {
  return start <= caret && (caret <= end || /^[^\S\n]*$/u.test(text.slice(end, caret + 1)));
}

function least<Item extends { readonly id: string }>(
  items: readonly Item[],
  measure: (item: Item) => number,
): string | null {
  const [first, ...others] = items;
  if (first === undefined) return null;
  return others.reduce((best, item) => (measure(item) < measure(best) ? item : best), first).id;
}
