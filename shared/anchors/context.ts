import type { Span } from "../words/span.ts";

/** A text and every place where the same words stand in it. */
export type Copies = { readonly text: string; readonly places: readonly number[] };

/** How many characters before and after words are their context. */
const reach = 32;

/**
 * The copy of a passage's words in the new text that has its context: the characters before it or those after it, or both,
 * as they were; both, where another copy stands beside it. Null unless this copy is the only one with the context of the passage and the passage the only one with
 * the context of this copy: of two that could each be it, neither is.
 */
export function matchByContext(passage: Span, before: Copies, after: Copies): number | null {
  const length = passage.end - passage.start;
  const alike = (old: number, now: number): boolean =>
    sidesAlike(before.text, old, after.text, now, length) > 0;
  const candidates = after.places.filter((now) => alike(passage.start, now));
  const [at] = candidates;
  if (at === undefined || candidates.length > 1) return null;
  const hasTwin = after.places.some((now) => now !== at && Math.abs(now - at) <= length + reach);
  if (hasTwin && sidesAlike(before.text, passage.start, after.text, at, length) < 2) return null;
  return before.places.every((old) => old === passage.start || !alike(old, at)) ? at : null;
}

/** On how many sides, before and after them, copies in two texts have the same characters. */
function sidesAlike(before: string, old: number, after: string, now: number, length: number): number {
  const isLed = before.slice(Math.max(0, old - reach), old) === after.slice(Math.max(0, now - reach), now);
  const [oldEnd, nowEnd] = [old + length, now + length];
  const isFollowed = before.slice(oldEnd, oldEnd + reach) === after.slice(nowEnd, nowEnd + reach);
  return Number(isLed) + Number(isFollowed);
}
