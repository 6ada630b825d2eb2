import { diffTexts } from "../../shared/diff/diffTexts.ts";
import { quantile, timed, type Measure } from "./benchDesk.ts";
import { editedPair } from "./textPairs.ts";

export const name = "diff.edit10k";
export const aim = "≤ 10 ms";

/** Comparing two texts of 10,000 words of which two in a hundred were changed: the median of nine. */
export async function run(): Promise<Measure> {
  const { before, after } = editedPair(7);
  const times: number[] = [];
  for (let round = 0; round < 9; round++) times.push(await timed(() => diffTexts(before, after)));
  return { value: quantile(times, 0.5), unit: "ms" };
}
