/** Words in quotation marks; marks inside them become single ones, as a sentence that quotes a quotation sets them. */
export function quote(words: string): string {
  const inner = words
    .trim()
    .replace(/[“„«]|(?<=^|[\s([—–-])"/gu, "‘")
    .replace(/[”»"]/gu, "’");
  return `“${inner}”`;
}

/** Words as a sentence that another follows: with an end mark, and with one only. */
export function ended(words: string): string {
  return /[.!?…]["”’»)\]]*$/u.test(words) ? words : `${words}.`;
}
