import type { Reading } from "./reading.ts";
import { runsOn } from "./support.ts";

/** A stretch of a sentence without a mark in it: the numbers of its first word and of the word after its last. */
export type Clause = { readonly first: number; readonly end: number };

/** The stretches of a sentence between marks. */
export function clausesOf({ words, text }: Reading): readonly Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && runsOn(text, words[at - 1]!.end, words[at]!.start)) continue;
    clauses.push({ first, end: at });
    first = at;
  }
  return clauses;
}
