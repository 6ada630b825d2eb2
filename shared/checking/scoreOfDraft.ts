import { probability } from "./judge/trees.ts";

/**
 * Ranks drafts by their claims' doubts, 0 to 1 each: the mean, as log-odds, of the worst claim and of all. Of two drafts
 * with an equally bad claim, the one whose other claims are well carried is the better.
 */
export function scoreOfDraft(doubts: readonly number[]): number {
  if (doubts.length === 0) return 0;
  const odds = doubts.map((doubt) => {
    const chance = Math.min(0.999, Math.max(0.001, doubt));
    return Math.log(chance / (1 - chance));
  });
  const worst = odds.reduce((most, each) => Math.max(most, each), -Infinity);
  const mean = odds.reduce((sum, each) => sum + each, 0) / odds.length;
  return probability((worst + mean) / 2);
}
