import { probability } from "./judge/trees.ts";

/** What a draft's score is made of, as log-odds, and the line that makes it a probability (fitted by `npm run train`). */
export type DraftScale = {
  /** How much the mean claim's doubt counts beside the worst one's. */
  readonly mean: number;
  /** How much it counts against doubt that the draft keeps to its sources' own words. */
  readonly closeness: number;
  readonly slope: number;
  readonly offset: number;
};

/**
 * How likely something in a draft is not carried by its sources, 0 to 1, from the doubts of its claims and how closely
 * they keep to the sources' words on the mean. Of two drafts with an equally bad claim, the one whose other claims are
 * well carried, in the sources' words, is the better.
 */
export function scoreOfDraft(doubts: readonly number[], closeness: number, scale: DraftScale): number {
  if (doubts.length === 0) return 0;
  return probability(scale.slope * oddsOfDraft(doubts, closeness, scale) + scale.offset);
}

/** The log-odds before they are made a probability. */
export function oddsOfDraft(
  doubts: readonly number[],
  closeness: number,
  weights: Pick<DraftScale, "mean" | "closeness">,
): number {
  const odds = doubts.map((doubt) => {
    const chance = Math.min(0.999, Math.max(0.001, doubt));
    return Math.log(chance / (1 - chance));
  });
  const worst = odds.reduce((most, each) => Math.max(most, each), -Infinity);
  const mean = odds.reduce((sum, each) => sum + each, 0) / odds.length;
  return worst + weights.mean * mean - weights.closeness * closeness;
}
