/**
 * Two wordings of one place, one after the other. Where no white space stands between them they are kept apart by what
 * keeps the parts of the longer-spaced one apart: a blank line, a line break, or else a space.
 */
export function joinBoth(mine: string, theirs: string): string {
  if (mine === "" || theirs === "" || /\s$/u.test(mine) || /^\s/u.test(theirs)) return mine + theirs;
  const gap = ["\n\n", "\n"].find((one) => mine.includes(one) || theirs.includes(one)) ?? " ";
  return mine + gap + theirs;
}
