import type { Span } from "../../words/span.ts";

const lead =
  "(?:(?:therefore,?\\s+)?(?:based\\s+on|according\\s+to|as\\s+(?:stated|mentioned|described|noted|outlined|shown|discussed)\\s+in|(?:stated|mentioned|provided|given|described|found)\\s+in)\\s+)?";
const numbered =
  "(?:passages?|sources?|excerpts?)\\s+\\d+(?:\\s*(?:,|,?\\s+and|&|,?\\s+or)\\s*(?:(?:passage|source|excerpt)\\s+)?\\d+)*";
const given =
  "(?:(?:the|these|all)\\s+)?(?:(?:given|provided|above|supplied)\\s+(?:passages?|excerpts?)|passages\\s+(?:given|provided|above))";
const unnumbered =
  "(?:based\\s+on|according\\s+to|mentioned\\s+in|stated\\s+in)\\s+(?:the|these|this)\\s+(?:passages?|excerpts?)";
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${lead}(?:${numbered}|${given})|${unnumbered})(?![\\p{L}\\p{N}])`,
  "giu",
);
/** What every reference has: most sentences have none of it. */
const signal = /passage|source|excerpt/i;

/**
 * Where some words point at the texts that they were made from without a name, as machines do: "according to passage 3",
 * "(Source 2)", "based on the given passages", in offsets of the words. No source has to carry that.
 */
export function findReferences(words: string): readonly Span[] {
  if (!signal.test(words)) return [];
  return [...words.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
