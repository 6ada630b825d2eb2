import { claimFeatureCount } from "../../shared/checking/judge/claimFeatureNames.ts";
import { writeClaimFeatures } from "../../shared/checking/judge/claimFeatures.ts";
import type { Linear } from "../../shared/checking/judge/linear.ts";
import type { Trees } from "../../shared/checking/judge/trees.ts";
import { boost, meanOfTrees, scoreRows, type BoostOptions, type Rows } from "./boost.ts";
import { claimDirections } from "./claimDirections.ts";
import type { Collected, ReadSentence } from "./collect.ts";
import { folds, type Example } from "./examples.ts";
import { fitLogistic, scoreLinear } from "./logistic.ts";
import { pickRows, toMeanOne } from "./wordTraining.ts";

const options: BoostOptions = {
  rounds: 150,
  depth: 4,
  rate: 0.045,
  leastMass: 12,
  penalty: 5,
  features: 0.5,
  rows: 0.6,
  seed: 11,
  directions: claimDirections,
};
/** The inverse of the ridge of the linear part, and how much that part counts beside the trees. */
const ridge = 0.02;
const linearShare = 0.7;
const tempering = 0.5;
/** Errors made by rule are simpler than real ones. */
const madeWeight = 0.2;

export type ClaimRow = { readonly example: number; readonly sentence: ReadSentence; readonly claim: number };
export type ClaimRows = Rows & {
  readonly folds: Uint8Array;
  readonly claims: readonly ClaimRow[];
  readonly byExample: ReadonlyMap<number, readonly number[]>;
};

/** The features and labels of all claims; where a draft of several claims is bad and nothing is marked, its worst stands for it. */
export function labelClaims(
  examples: readonly Example[],
  { sentences }: Collected,
  doubts: Float32Array,
): ClaimRows {
  const claims = sentences.flatMap((sentence) =>
    sentence.claims.map((_, claim): ClaimRow => ({ example: sentence.example, sentence, claim })),
  );
  const values = new Float32Array(claims.length * claimFeatureCount);
  claims.forEach(({ sentence, claim }, row) => {
    writeClaimFeatures(
      sentence.reading,
      sentence.facts,
      sentence.claims[claim]!,
      doubtsOf(sentence, doubts),
      sentence.suspicions,
      values.subarray(row * claimFeatureCount, (row + 1) * claimFeatureCount),
    );
  });
  const byExample = Map.groupBy(claims.keys(), (row) => claims[row]!.example);
  const labels = new Float32Array(claims.length);
  const weights = new Float32Array(claims.length);
  for (const [number, rows] of byExample)
    labelExample(examples[number]!, rows, claims, values, labels, weights);
  balance(examples, claims, labels, weights);
  const sets = [...new Set(examples.map(({ set }) => set))];
  return {
    width: claimFeatureCount,
    count: claims.length,
    values,
    labels,
    weights: toMeanOne(weights),
    folds: Uint8Array.from(claims, ({ example }) => examples[example]!.fold),
    sets: Uint8Array.from(claims, ({ example }) => sets.indexOf(examples[example]!.set)),
    claims,
    byExample,
  };
}

/** The doubt of each word of a sentence, -1 where none was asked. */
export function doubtsOf(sentence: ReadSentence, doubts: Float32Array): Float32Array {
  const own = new Float32Array(sentence.reading.words.length).fill(-1);
  sentence.judged.forEach((at, offset) => {
    own[at] = doubts[sentence.firstRow + offset]!;
  });
  return own;
}

function labelExample(
  example: Example,
  rows: readonly number[],
  claims: readonly ClaimRow[],
  values: Float32Array,
  labels: Float32Array,
  weights: Float32Array,
): void {
  const marked = example.bad && example.spans !== null && example.spans.length > 0;
  for (const row of rows) {
    const { sentence, claim } = claims[row]!;
    const span = sentence.rawClaims[claim]!;
    labels[row] = !example.bad
      ? 0
      : marked
        ? Number(example.spans.some(([start, end]) => start < span.end && end > span.start))
        : rows.length === 1
          ? 1
          : 0;
    weights[row] = !example.bad || marked || rows.length === 1 ? 1 : 0;
  }
  if (!example.bad || rows.length === 1 || rows.some((row) => labels[row] === 1)) return;
  const worst = rows.reduce(
    (most, row) => (values[row * claimFeatureCount]! > values[most * claimFeatureCount]! ? row : most),
    rows[0]!,
  );
  labels[worst] = 1;
  weights[worst] = 1;
}

function balance(
  examples: readonly Example[],
  claims: readonly ClaimRow[],
  labels: Float32Array,
  weights: Float32Array,
): void {
  const counts = new Map<string, [number, number]>();
  claims.forEach(({ example }, row) => {
    const count = counts.get(examples[example]!.set) ?? [0, 0];
    counts.set(examples[example]!.set, count);
    if (weights[row]! > 0) count[labels[row] === 1 ? 1 : 0]++;
  });
  claims.forEach(({ example }, row) => {
    const { set } = examples[example]!;
    const [right, wrong] = counts.get(set)!;
    if (weights[row] === 0) return;
    const mass = (right + wrong) ** tempering * (set === "made" ? madeWeight : 1);
    weights[row] = right === 0 || wrong === 0 ? 0 : (0.5 * mass) / (labels[row] === 1 ? wrong : right);
  });
}

/** What judges a claim: the log-odds of trees and of a line, added. */
export type ClaimModel = { readonly trees: Trees; readonly linear: Linear };

/**
 * Fits the claim model: trees, three times with other seeds, of which the mean is taken, since few rows make one fit
 * unsteady; and a line, which sees less and errs less where the data are few.
 */
export function fitClaims(rows: Rows, keep: (row: number) => boolean, gains?: Float64Array): ClaimModel {
  const kept = pickRows(rows, (row) => rows.weights[row]! > 0 && keep(row));
  const { coefficients, offset } = fitLogistic(kept, ridge);
  return {
    trees: meanOfTrees([0, 1, 2].map((fit) => boost(kept, { ...options, seed: options.seed + fit }, gains))),
    linear: { coefficients: coefficients.map(shorten), offset: shorten(offset) },
  };
}

function shorten(value: number): number {
  return Number((linearShare * value).toPrecision(5));
}

/** For each claim, the log-odds of a model that saw none of its document's fold. */
export function crossValidateClaims(rows: ClaimRows, gains?: Float64Array): Float64Array {
  const scores = new Float64Array(rows.count);
  for (let fold = 0; fold < folds; fold++) {
    const { trees, linear } = fitClaims(rows, (row) => rows.folds[row] !== fold, gains);
    const lines = scoreLinear(linear, rows);
    scoreRows(trees, rows).forEach((score, row) => {
      if (rows.folds[row] === fold) scores[row] = score + lines[row]!;
    });
  }
  return scores;
}
