import { sumOfTrees, type Trees } from "../../shared/checking/judge/trees.ts";
import { growTree } from "./growTree.ts";
import { createRandom } from "./random.ts";
import { adjustLevels, levelCount } from "./setLevels.ts";

/** Rows of features, one after the other, with a label (0 to 1) and a weight for each. */
export type Rows = {
  readonly width: number;
  readonly count: number;
  readonly values: Float32Array;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  /** The number of the set that each row is from, where a fit allows each set its own level; see `setLevels.ts`. */
  readonly sets?: Uint8Array;
};

export type BoostOptions = {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** The least sum of second derivatives in a leaf. */
  readonly leastMass: number;
  readonly penalty: number;
  /** The share of features that each tree may use. */
  readonly features: number;
  /** The share of rows that each tree looks at. */
  readonly rows: number;
  readonly seed: number;
  /** For each feature 1 where more of it may only raise what a tree says, -1 only lower; 0 and left out: either. */
  readonly directions?: readonly number[];
};

const bins = 48;

/** Fits boosted trees on the logistic loss by Newton steps over histograms (Friedman 2001; Chen and Guestrin 2016). */
export function boost(rows: Rows, options: BoostOptions, gains?: Float64Array): Trees {
  const random = createRandom(options.seed);
  const cuts = findCuts(rows, random);
  const binned = binRows(rows, cuts);
  const base = rows.sets === undefined ? baseOf(rows) : 0;
  const sums = new Float64Array(rows.count).fill(base);
  const levels = new Float64Array(levelCount(rows));
  const trees: number[][] = [];
  for (let round = 0; round < options.rounds; round++) {
    if (rows.sets !== undefined) adjustLevels(rows, sums, levels);
    const gradients = new Float64Array(rows.count);
    const masses = new Float64Array(rows.count);
    for (let row = 0; row < rows.count; row++) {
      const chance = 1 / (1 + Math.exp(-sums[row]! - levels[rows.sets?.[row] ?? 0]!));
      gradients[row] = rows.weights[row]! * (rows.labels[row]! - chance);
      masses[row] = rows.weights[row]! * Math.max(1e-6, chance * (1 - chance));
    }
    const used = Array.from({ length: rows.width }, (_, feature) => feature).filter(
      () => random() < options.features,
    );
    const members = Int32Array.from({ length: rows.count }, (_, row) => row).filter(
      () => random() < options.rows,
    );
    const tree = growTree({ rows, cuts, binned, gradients, masses, used, options, gains }, members);
    addTree(tree, rows, sums);
    trees.push(tree);
  }
  return { base, trees };
}

/** Trees whose sum is the mean of the sums of several. */
export function meanOfTrees(models: readonly Trees[]): Trees {
  const share = 1 / models.length;
  const scaleLeaves = (tree: ArrayLike<number>): number[] =>
    Array.from(tree, (value, at) =>
      at % 4 === 1 && tree[at - 1] === -1 ? Number((value * share).toPrecision(4)) : value,
    );
  return {
    base: models.reduce((sum, model) => sum + model.base * share, 0),
    trees: models.flatMap((model) => model.trees.map(scaleLeaves)),
  };
}

export function scoreRows(trees: Trees, rows: Rows): Float64Array {
  const scores = new Float64Array(rows.count);
  for (let row = 0; row < rows.count; row++)
    scores[row] = sumOfTrees(trees, rows.values.subarray(row * rows.width, (row + 1) * rows.width));
  return scores;
}

function baseOf(rows: Rows): number {
  let positive = 0;
  let total = 0;
  for (let row = 0; row < rows.count; row++) {
    positive += rows.labels[row]! * rows.weights[row]!;
    total += rows.weights[row]!;
  }
  const share = Math.min(0.999, Math.max(0.001, positive / total));
  return Math.log(share / (1 - share));
}

function findCuts(rows: Rows, random: () => number): readonly Float32Array[] {
  const sample = Array.from({ length: Math.min(rows.count, 20_000) }, () =>
    Math.trunc(random() * rows.count),
  );
  return Array.from({ length: rows.width }, (_, feature) => {
    const values = Float32Array.from(sample, (row) => rows.values[row * rows.width + feature]!).toSorted();
    const cuts = new Set<number>();
    for (let bin = 1; bin < bins; bin++) cuts.add(values[Math.trunc((bin * values.length) / bins)]!);
    return Float32Array.from(
      [...new Set([...cuts, ...distinctFew(values)])].toSorted((left, right) => left - right),
    );
  });
}

/** The values of a feature that has only a few, so that rare flags are not lost between the quantiles. */
function distinctFew(values: Float32Array): readonly number[] {
  const distinct = [...new Set(values)];
  return distinct.length <= bins ? distinct : [];
}

function binRows(rows: Rows, cuts: readonly Float32Array[]): readonly Uint8Array[] {
  return cuts.map((points, feature) => {
    const column = new Uint8Array(rows.count);
    for (let row = 0; row < rows.count; row++) {
      const value = rows.values[row * rows.width + feature]!;
      let low = 0;
      let high = points.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (value <= points[middle]!) high = middle;
        else low = middle + 1;
      }
      column[row] = low;
    }
    return column;
  });
}

function addTree(tree: readonly number[], rows: Rows, sums: Float64Array): void {
  for (let row = 0; row < rows.count; row++) {
    let node = 0;
    while (tree[node]! >= 0)
      node =
        4 *
        (rows.values[row * rows.width + tree[node]!]! <= tree[node + 1]! ? tree[node + 2]! : tree[node + 3]!);
    sums[row] = sums[row]! + tree[node + 1]!;
  }
}
