/**
 * A text as the desk keeps it (no byte order mark, line ends as LF, otherwise untouched), with the way from offsets of the
 * delivered text to offsets of the kept one; both in UTF-16.
 */
export type KeptText = { readonly text: string; readonly keptOffset: (delivered: number) => number };

/** Drops a leading byte order mark and turns CRLF and CR into LF. */
export function keepText(delivered: string): KeptText {
  const text = delivered.replace(/^\u{feff}/u, "").replace(/\r\n?/g, "\n");
  if (text.length === delivered.length) return { text, keptOffset: (offset) => offset };
  const dropped = Array.from(delivered.matchAll(/^\u{feff}|\r(?=\n)/gu), (match) => match.index);
  return { text, keptOffset: (offset) => offset - countBelow(dropped, offset) };
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A headline as the desk keeps it: on one line (line breaks become a space), nothing blank around it. */
export function keepHeadline(delivered: string): string {
  const lines = delivered.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}
