/** Words on one line, cut in the middle where they are longer than `most` characters, never within a character. */
export function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/gu, " ").trim();
  const signs = Array.from(line);
  if (signs.length <= most) return line;
  const tail = Math.floor(most / 4);
  return `${signs
    .slice(0, most - tail - 1)
    .join("")
    .trimEnd()}…${signs.slice(-tail).join("").trimStart()}`;
}
