import { diffTexts } from "../../shared/diff/diffTexts.ts";
import { quantile, timed, type Measure } from "./benchDesk.ts";
import { hardPairs } from "./textPairs.ts";

export const name = "diff.rewrite10k";
export const aim = "≤ 100 ms";

/** Comparing two texts of 10,000 words that have nothing in common, or not its order: the slowest of eight pairs, median of nine. */
export async function run(): Promise<Measure> {
  let worst = 0;
  for (const { before, after } of hardPairs(7)) {
    const times: number[] = [];
    for (let round = 0; round < 9; round++) times.push(await timed(() => diffTexts(before, after)));
    worst = Math.max(worst, quantile(times, 0.5));
  }
  return { value: worst, unit: "ms" };
}
