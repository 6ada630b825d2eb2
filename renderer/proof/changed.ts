/** The smallest single replacement that turns one text into another: `insert` in place of `[from, to)`. */
export type Replacement = { readonly from: number; readonly to: number; readonly insert: string };

/** What differs between two texts, as one replacement; null where nothing does. Never splits a surrogate pair. */
export function replacementBetween(before: string, after: string): Replacement | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = stride * sameStrides(shorter, (at) => isSamePiece(before, at, after, at));
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head -= 1;
  const isSameFromEnd = (at: number): boolean =>
    isSamePiece(before, before.length - at - stride, after, after.length - at - stride);
  let tail = stride * sameStrides(shorter - head, isSameFromEnd);
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** Strings are compared much faster in long pieces than unit by unit. */
const stride = 1024;

/** Slices share the text's memory, and the browser compares them many units at a time; `startsWith` goes unit by unit. */
function isSamePiece(before: string, at: number, after: string, as: number): boolean {
  return before.slice(at, at + stride) === after.slice(as, as + stride);
}

/** How many whole strides are the same, one after another. */
function sameStrides(length: number, isSame: (at: number) => boolean): number {
  let count = 0;
  while ((count + 1) * stride <= length && isSame(count * stride)) count += 1;
  return count;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
