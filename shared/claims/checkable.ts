import { addresses, forms, notices, wishes } from "./uncheckable.ts";

/** What a sentence is to a checker: only a claim says something that a source can carry. */
export type SentenceUse = "claim" | "question" | "instruction" | "opinion" | "boilerplate";

const longestLookedAt = 400;
const reported =
  /\b(?:said|says|told|asked|added|wrote|argued|argues|found|admitted|warned|insisted|believes|according to)\b/i;

/** Tells a claim from what no source could carry. In doubt, it is a claim, and so is whatever somebody is said to have said. */
export function useOfSentence(sentence: string): SentenceUse {
  const words = sentence.slice(0, longestLookedAt).trim().replaceAll("’", "'");
  if (matches(notices, words)) return "boilerplate";
  // A question that somebody is quoted with was asked in these words, or was not.
  if (/\?[!?)\]]*$/.test(sentence.trimEnd().slice(-4))) return "question";
  if (/["“]/.test(words)) return "claim";
  if (matches(addresses, words)) return "instruction";
  if (matches(wishes, words) && !reported.test(words)) return "opinion";
  return matches(forms, words) ? "boilerplate" : "claim";
}

function matches(patterns: readonly RegExp[], words: string): boolean {
  return patterns.some((pattern) => pattern.test(words));
}
