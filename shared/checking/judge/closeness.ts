import type { Span } from "../../words/span.ts";
import { isInside } from "./doubtedRuns.ts";
import type { Reading } from "./reading.ts";
import type { WordFacts } from "./wordFacts.ts";

/** A stretch of so many words that stands in a source as it stands in the draft is as close as any. */
const longest = 6;

/** How closely a claim keeps to its sources' own words, 0 to 1: the mean over its content words of the length of the stretch around each that stands there. */
export function closenessOf(reading: Reading, { lexemes, runs }: WordFacts, claim: Span): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < lexemes.length; at++) {
    if (lexemes[at]!.stop || !isInside(reading, at, claim)) continue;
    sum += Math.min(longest, runs[at]!) / longest;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
