/** Words on one line, cut in the middle where they are longer than `most` characters: between words where that is near. */
export function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/gu, " ").trim();
  const signs = Array.from(line);
  if (signs.length <= most) return line;
  const tail = tailOf(signs, Math.floor(most / 4));
  return `${headOf(signs.slice(0, most - Array.from(tail).length - 3).join(""))} … ${tail}`;
}

const near = 30;

/** Without the word at the end that may have lost its own end. */
function headOf(words: string): string {
  const space = words.lastIndexOf(" ");
  return (space > Math.max(0, words.length - near) ? words.slice(0, space) : words).trimEnd();
}

/** The last signs, from the beginning of a word on; the last word in one piece where it is not too long for that. */
function tailOf(signs: readonly string[], length: number): string {
  const from = signs.length - length;
  const after = signs.indexOf(" ", from - 1);
  if (after >= 0 && after - from < near) return signs.slice(after + 1).join("");
  const before = signs.lastIndexOf(" ", from);
  return signs.slice(before >= 0 && from - before <= near ? before + 1 : from).join("");
}
