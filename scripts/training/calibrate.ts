import type { Example } from "./examples.ts";
import { balancedAccuracy, countAt } from "./metrics.ts";

/** Log-odds `slope * x + offset` (Platt 1999), fitted by Newton steps; every set counts alike. */
export type Scale = { readonly slope: number; readonly offset: number };

export function fitScale(
  scores: readonly number[],
  bad: readonly boolean[],
  weights: readonly number[],
): Scale {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 30; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    scores.forEach((score, at) => {
      const chance = 1 / (1 + Math.exp(-(slope * score + offset)));
      const residue = weights[at]! * ((bad[at]! ? 1 : 0) - chance);
      const mass = weights[at]! * chance * (1 - chance);
      g0 += residue;
      g1 += residue * score;
      h00 += mass;
      h01 += mass * score;
      h11 += mass * score * score;
    });
    const determinant = h00 * h11 - h01 * h01;
    offset += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, offset };
}

/** Balanced accuracies (0 to 1) that differ by less are taken for the same. */
const flat = 0.002;

/** The one threshold that gives the best mean balanced accuracy over the sets. */
export function chooseThreshold(examples: readonly Example[], scores: readonly number[]): number {
  const sets = [...Map.groupBy(examples.keys(), (number) => examples[number]!.set)].filter(
    ([set]) => set !== "made",
  );
  const meanAt = (threshold: number): number => {
    const accuracies = sets
      .map(([, numbers]) =>
        balancedAccuracy(
          countAt(
            numbers.map((number) => scores[number]!),
            numbers.map((number) => examples[number]!.bad),
            threshold,
          ),
        ),
      )
      .filter((accuracy) => !Number.isNaN(accuracy));
    return accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length;
  };
  const thresholds = Array.from({ length: 71 }, (_, step) => 0.2 + step / 100);
  // The mean over near thresholds: the best single one is best by chance.
  const accuracies = thresholds.map(meanAt);
  const smooth = thresholds.map((_, at) => {
    const near = accuracies.slice(Math.max(0, at - 3), at + 4);
    return near.reduce((sum, accuracy) => sum + accuracy, 0) / near.length;
  });
  // Over a tenth of them it hardly changes: the middle one is the same for other random numbers too.
  const least = Math.max(...smooth) - flat;
  const best = thresholds.filter((_, at) => smooth[at]! >= least);
  return best[Math.floor(best.length / 2)]!;
}

/** The least threshold, in hundredths, at which no more than this share of right claims is flagged. */
export function chooseQuietThreshold(chances: readonly number[], most: number): number {
  for (let threshold = 0.3; threshold < 0.95; threshold += 0.01)
    if (chances.filter((chance) => chance >= threshold).length <= most * chances.length) return threshold;
  return 0.95;
}
