/** A sentence or a line of a text with the white space after it. `key` is its words without that white space. */
export type Unit = { readonly text: string; readonly key: string; readonly start: number };

const ends = /[.!?…]["”’»')\]*_]*[^\S\n]+(?=\S)|(?:\r?\n)+\s*/gu;

/**
 * Cuts a text into sentences and lines, which together are the text. Where a full stop ends no sentence ("Dr. Falk") the
 * pieces are smaller than sentences, and do no harm.
 */
export function cutUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (end === start) return;
    const words = text.slice(start, end);
    units.push({ text: words, key: words.trim(), start });
    start = end;
  };
  for (const end of text.matchAll(ends)) add(end.index + end[0].length);
  add(text.length);
  return units;
}
