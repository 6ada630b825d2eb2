import { plainTextOf } from "./plain.ts";

/** Words of the raw draft as a reader reads them: without Markdown's signs, those cut from their partner included. */
export function readable(words: string): string {
  if (!/[*_`[\]\\<>#~|&]/u.test(words)) return words;
  return plainTextOf(words)
    .text.replace(/\*\*|__|`/gu, "")
    .trim();
}
