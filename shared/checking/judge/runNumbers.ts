import { numberKey } from "../facts/numberWords.ts";
import { quantityAt, type Quantity } from "../facts/quantities.ts";
import { isStopWord } from "../lexicon.ts";
import type { Run } from "./doubtedRuns.ts";
import type { Reading } from "./reading.ts";
import { findRival, type Rival } from "./runRivals.ts";
import type { WordFacts } from "./wordFacts.ts";

const mostOfNumber = 6;

/** A number that the check of numbers lets pass differs only from another of its kind and unit that stands in its place. */
export function findNumber(reading: Reading, facts: WordFacts, run: Run): Rival | null {
  const { words, index } = reading;
  if (run.end - run.first > mostOfNumber) return null;
  const ours = words
    .slice(run.first, run.end)
    .map((_, step) => quantityAt(words, run.first + step))
    .find((quantity) => quantity !== undefined);
  if (ours === undefined || words[ours.first]!.form === "one" || facts.quantities[ours.first]! >= 2)
    return null;
  const isWhole = words
    .slice(run.first, run.end)
    .every(
      (word, at) => isStopWord(word.form) || (run.first + at >= ours.first && run.first + at < ours.end),
    );
  if (!isWhole) return null;
  return findRival(reading, run, (word, at, passage) => {
    if (numberKey(word) === null) return false;
    const theirs = quantityAt(index.passages[passage]!.words, at);
    return theirs !== undefined && theirs.unit === ours.unit && isOfKind(theirs, ours);
  });
}

/** "First" and "fourth" are ranks, though the one may also count vaguely. */
function isOfKind({ kind }: Quantity, { kind: other }: Quantity): boolean {
  return kind === other || (isRank(kind) && isRank(other));
}

function isRank(kind: Quantity["kind"]): boolean {
  return kind === "vague" || kind === "ordinal";
}
