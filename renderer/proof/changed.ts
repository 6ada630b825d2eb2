/** The smallest single replacement that turns one text into another: `insert` in place of `[from, to)`. */
export type Replacement = { readonly from: number; readonly to: number; readonly insert: string };

/** What differs between two texts, as one replacement; null where nothing does. Never splits a surrogate pair. */
export function replacementBetween(before: string, after: string): Replacement | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = sameLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head -= 1;
  let tail = sameLength(
    shorter - head,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/**
 * How many units are the same, one after another, of so many. Halving finds it in few comparisons of long pieces: slices
 * share the text's memory, and the browser compares them many units at a time; `startsWith` goes unit by unit.
 */
function sameLength(length: number, isSame: (from: number, to: number) => boolean): number {
  let [same, differs] = [0, length + 1];
  while (differs - same > 1) {
    const middle = Math.min(length, Math.ceil((same + differs) / 2));
    if (isSame(same, middle)) same = middle;
    else differs = middle;
  }
  return same;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
