import type { Span } from "../../words/span.ts";
import { isStopWord } from "../lexicon.ts";
import type { Reading } from "./reading.ts";

/** A run of words that are wrong together: the numbers of its first word and of the word after its last. */
export type Run = { readonly first: number; readonly end: number; readonly doubt: number };

const bridge = 0.3;

/** The runs of doubted words in a claim. Small words between two doubted ones, and words half doubted, belong to the run. */
export function findDoubtedRuns(
  reading: Reading,
  claim: Span,
  doubts: Float32Array,
  limit: number,
): readonly Run[] {
  const runs: Run[] = [];
  const { words } = reading;
  for (let at = 0; at < words.length; at++) {
    if (!isInside(reading, at, claim) || doubts[at]! < limit) continue;
    let end = at + 1;
    let doubt = doubts[at]!;
    for (let next = end; next < words.length && isInside(reading, next, claim) && next - end < 3; next++) {
      if (doubts[next]! >= limit) {
        doubt = Math.max(doubt, doubts[next]!);
        end = next + 1;
      } else if (doubts[next]! >= 0 && doubts[next]! < bridge) break;
    }
    runs.push({ first: at, end, doubt });
    at = end - 1;
  }
  return runs;
}

/** The word of content of a claim that is doubted most, as a run of its own. */
export function worstRun(reading: Reading, claim: Span, doubts: Float32Array): Run | null {
  let worst: Run | null = null;
  reading.words.forEach(({ kind, form }, at) => {
    if (!isInside(reading, at, claim) || kind !== "word" || isStopWord(form)) return;
    const doubt = doubts[at]!;
    if (doubt >= 0 && (worst === null || doubt > worst.doubt)) worst = { first: at, end: at + 1, doubt };
  });
  return worst;
}

export function isInside({ words }: Reading, at: number, claim: Span): boolean {
  return words[at]!.start >= claim.start && words[at]!.end <= claim.end;
}
