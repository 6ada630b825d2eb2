import type { Judged } from "../../shared/checking/judge/judgeClaim.ts";
import type { Span } from "../../shared/words/span.ts";
import type { ClaimRows } from "./claimTraining.ts";
import type { ReadSentence } from "./collect.ts";
import type { Example } from "./examples.ts";
import { precisionRecall } from "./metrics.ts";

export type Tally = { hit: number; alarm: number; miss: number };

/** Characters that are rightly and wrongly pointed at, in drafts whose spans people marked. Spaces do not count. */
export function countSpans(
  examples: readonly Example[],
  sentences: readonly ReadSentence[],
  claims: ClaimRows,
  judged: readonly Judged[],
): ReadonlyMap<string, Tally> {
  const pointed = new Map<ReadSentence, Span[]>();
  claims.claims.forEach(({ sentence }, row) => {
    pointed.set(sentence, [
      ...(pointed.get(sentence) ?? []),
      ...judged[row]!.suspicions.map(({ draft }) => draft),
    ]);
  });
  const counts = new Map<string, Tally>();
  for (const sentence of sentences) {
    const { set, spans } = examples[sentence.example]!;
    if (spans === null) continue;
    const count = counts.get(set) ?? { hit: 0, alarm: 0, miss: 0 };
    counts.set(set, count);
    sentence.reading.words.forEach((word, at) => {
      const doubted =
        pointed.get(sentence)?.some((span) => span.start < word.end && span.end > word.start) ?? false;
      const length = word.end - word.start;
      if (doubted) count[sentence.marked[at] === 1 ? "hit" : "alarm"] += length;
      else if (sentence.marked[at] === 1) count.miss += length;
    });
  }
  return counts;
}

/** The same of whole drafts by what was pointed at in each, where their words are not at hand: spaces count, too. */
export function countCharacters(
  examples: readonly Pick<Example, "draft" | "spans">[],
  pointedAt: readonly (readonly Span[])[],
): Tally {
  const count: Tally = { hit: 0, alarm: 0, miss: 0 };
  examples.forEach(({ draft, spans }, number) => {
    if (spans === null) return;
    const marked = new Uint8Array(draft.length);
    for (const [start, end] of spans) marked.fill(1, start, end);
    const pointed = new Uint8Array(draft.length);
    for (const { start, end } of pointedAt[number]!) pointed.fill(1, start, end);
    for (let at = 0; at < draft.length; at++)
      if (pointed[at] === 1) count[marked[at] === 1 ? "hit" : "alarm"]++;
      else if (marked[at] === 1) count.miss++;
  });
  return count;
}

/** The mean over sets of F1 of the characters pointed at, of those sets in which people marked some. */
export function meanSpanF1(counts: ReadonlyMap<string, Tally>): number {
  const own = [...counts].filter(([set, { hit, miss }]) => set !== "made" && hit + miss > 0);
  return own.reduce((sum, [, tally]) => sum + precisionRecall(tally)[2], 0) / own.length;
}
