import { wordFeatureCount } from "../../shared/checking/judge/wordFeatureNames.ts";
import type { Trees } from "../../shared/checking/judge/trees.ts";
import { boost, scoreRows, type BoostOptions, type Rows } from "./boost.ts";
import type { Collected } from "./collect.ts";
import { folds, type Example } from "./examples.ts";

const options: BoostOptions = {
  rounds: 140,
  depth: 5,
  rate: 0.08,
  leastMass: 12,
  penalty: 5,
  features: 0.4,
  rows: 0.5,
  seed: 7,
};

/** How much the sets count: one that has four documents says less than its drafts would make one think. */
const tempering = 0.5;
const syntheticWeight = 0.3;

/** Labels and weights of all words: wrong where people marked them, right in marked and in supported drafts. */
export function labelWords(
  examples: readonly Example[],
  { sentences, wordRows, wordCount }: Collected,
): Rows & { readonly folds: Uint8Array } {
  const labels = new Float32Array(wordCount);
  const weights = new Float32Array(wordCount);
  const foldOf = new Uint8Array(wordCount);
  const counts = new Map<string, [number, number]>();
  for (const { example, judged, firstRow, marked } of sentences) {
    const { set, spans, bad, fold } = examples[example]!;
    const useful = !bad || (spans !== null && spans.length > 0);
    const count = counts.get(set) ?? [0, 0];
    counts.set(set, count);
    judged.forEach((at, offset) => {
      const row = firstRow + offset;
      foldOf[row] = fold;
      labels[row] = marked[at]!;
      weights[row] = useful ? 1 : 0;
      if (useful) count[marked[at] === 1 ? 1 : 0]++;
    });
  }
  for (const { example, judged, firstRow } of sentences) {
    const { set } = examples[example]!;
    const [right, wrong] = counts.get(set)!;
    const mass = (right + wrong) ** tempering * (set === "made" ? syntheticWeight : 1);
    for (let row = firstRow; row < firstRow + judged.length; row++) {
      if (weights[row] === 0) continue;
      weights[row] =
        wrong === 0
          ? (0.5 * mass) / right
          : labels[row] === 1
            ? (0.35 * mass) / wrong
            : (0.65 * mass) / right;
    }
  }
  return {
    width: wordFeatureCount,
    count: wordCount,
    values: wordRows,
    labels,
    weights: toMeanOne(weights),
    folds: foldOf,
  };
}

/** Fits the word model on rows that `keep` lets through. */
export function fitWords(rows: Rows, keep: (row: number) => boolean, gains?: Float64Array): Trees {
  return boost(
    pickRows(rows, (row) => rows.weights[row]! > 0 && keep(row)),
    options,
    gains,
  );
}

/** For each word, the doubt of a model that saw none of its document's fold. */
export function crossValidateWords(
  rows: Rows & { readonly folds: Uint8Array },
  gains?: Float64Array,
): { readonly doubts: Float32Array; readonly models: readonly Trees[] } {
  const doubts = new Float32Array(rows.count);
  const models: Trees[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitWords(rows, (row) => rows.folds[row] !== fold, gains);
    models.push(model);
    scoreRows(model, rows).forEach((score, row) => {
      if (rows.folds[row] === fold) doubts[row] = 1 / (1 + Math.exp(-score));
    });
  }
  return { doubts, models };
}

export function pickRows(rows: Rows, keep: (row: number) => boolean): Rows {
  const kept: number[] = [];
  for (let row = 0; row < rows.count; row++) if (keep(row)) kept.push(row);
  const values = new Float32Array(kept.length * rows.width);
  kept.forEach((row, place) =>
    values.set(rows.values.subarray(row * rows.width, (row + 1) * rows.width), place * rows.width),
  );
  return {
    width: rows.width,
    count: kept.length,
    values,
    labels: Float32Array.from(kept, (row) => rows.labels[row]!),
    weights: Float32Array.from(kept, (row) => rows.weights[row]!),
    ...(rows.sets === undefined ? {} : { sets: Uint8Array.from(kept, (row) => rows.sets![row]!) }),
  };
}

export function toMeanOne(weights: Float32Array): Float32Array {
  let sum = 0;
  let used = 0;
  for (const weight of weights) {
    sum += weight;
    if (weight > 0) used++;
  }
  return weights.map((weight) => (weight * used) / sum);
}
