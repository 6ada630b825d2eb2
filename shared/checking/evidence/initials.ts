import type { Word } from "../../text/words.ts";

const small = /^(?:of|the|and|for|in|on|to|de)$/;
/** Names of more words are not written by their letters. */
const longest = 9;

/** Whether a word is written by the initials of others: "DEA", "U.N.", "MPs". */
export function isAcronym(raw: string): boolean {
  return raw.length < 14 && /^[A-Z]{2,6}s?$/.test(raw.replaceAll(".", ""));
}

/** The initials of the words with capitals that follow each other from a place on, after each of them; small joining words are left out. */
export function* initialsFrom(words: readonly Word[], first: number): Generator<string> {
  if (!words[first]!.capital) return;
  let letters = words[first]!.form.charAt(0);
  for (let at = first + 1; at < Math.min(words.length, first + longest); at++) {
    const word = words[at]!;
    if (word.capital) yield (letters += word.form.charAt(0));
    else if (!small.test(word.form)) return;
  }
}

/** The number of the first word of a run whose initials are these letters, "Drug" of "Drug Enforcement Administration" for "dea"; -1 where there is none. */
export function findRunOfInitials(words: readonly Word[], letters: string): number {
  return words.findIndex(({ capital, form }, first) => {
    if (!capital || form.charAt(0) !== letters.charAt(0)) return false;
    for (const initials of initialsFrom(words, first)) if (initials === letters) return true;
    return false;
  });
}
