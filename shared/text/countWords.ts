/** How many words a text has: runs of letters and digits, with the signs that stand inside one (`don’t`, `2.1`). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
