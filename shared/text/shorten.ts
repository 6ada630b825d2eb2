/** Words on one line, cut in the middle where they are longer than `most` characters: between words where that is near. */
export function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/gu, " ").trim();
  const signs = Array.from(line);
  if (signs.length <= most) return line;
  const tail = Math.floor(most / 4);
  return `${headOf(signs.slice(0, most - tail - 3).join(""))} … ${tailOf(signs.slice(-tail).join(""))}`;
}

const near = 14;

/** Without the word at the end that may have lost its own end. */
function headOf(words: string): string {
  const space = words.lastIndexOf(" ");
  return (space > Math.max(0, words.length - near) ? words.slice(0, space) : words).trimEnd();
}

/** Without the word at the beginning that may have lost its own beginning. */
function tailOf(words: string): string {
  const space = words.indexOf(" ");
  return (space >= 0 && space < near ? words.slice(space + 1) : words).trimStart();
}
