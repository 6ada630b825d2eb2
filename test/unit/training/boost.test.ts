import { describe, expect, test } from "vitest";
import { boost, meanOfTrees, scoreRows } from "../../../scripts/training/boost.ts";
import {
  areaUnderCurve,
  balancedAccuracy,
  calibrationError,
  countAt,
  precisionRecall,
} from "../../../scripts/training/metrics.ts";
import { createRandom } from "../../../scripts/training/random.ts";
import { packTrees, sumOfPacked } from "../../../shared/checking/judge/packedTrees.ts";
import { sumOfTrees } from "../../../shared/checking/judge/trees.ts";

const random = createRandom(3);
const count = 2_000;
const values = Float32Array.from({ length: 2 * count }, () => random());
// Bad where exactly one of the two is high: no single feature tells.
const labels = Float32Array.from({ length: count }, (_, row) =>
  values[2 * row]! > 0.5 !== values[2 * row + 1]! > 0.5 ? 1 : 0,
);
const rows = { width: 2, count, values, labels, weights: new Float32Array(count).fill(1) };
const options = { rounds: 40, depth: 3, rate: 0.3, leastMass: 1, penalty: 1, features: 1, rows: 1, seed: 1 };

describe("boosted trees", () => {
  test("learn what no single feature tells", () => {
    const scores = scoreRows(boost(rows, options), rows);
    expect(
      areaUnderCurve(
        [...scores],
        [...labels].map((label) => label === 1),
      ),
    ).toBeGreaterThan(0.97);
  });

  test("are the same for the same seed, and packed or not", () => {
    const trees = boost(rows, { ...options, rows: 0.5 });
    expect(boost(rows, { ...options, rows: 0.5 })).toEqual(trees);
    for (let at = 0; at < 200; at += 2) {
      const row = values.subarray(at, at + 2);
      expect(sumOfPacked(packTrees(trees), row)).toBe(sumOfTrees(trees, row));
    }
  });

  test("have a mean whose sum is the mean of their sums", () => {
    const models = [1, 2, 3].map((seed) => boost(rows, { ...options, rows: 0.5, seed }));
    const row = values.subarray(2, 4);
    const mean = models.reduce((sum, model) => sum + sumOfTrees(model, row) / 3, 0);
    expect(sumOfTrees(meanOfTrees(models), row)).toBeCloseTo(mean, 2);
  });
});

describe("the figures", () => {
  const scores = [0.9, 0.8, 0.3, 0.1];
  const bad = [true, false, true, false];

  test("are those of their definitions", () => {
    expect(areaUnderCurve(scores, bad)).toBe(0.75);
    expect(areaUnderCurve([0.5, 0.5], [true, false])).toBe(0.5);
    const counts = countAt(scores, bad, 0.5);
    expect(counts).toEqual({ hit: 1, alarm: 1, miss: 1, pass: 1 });
    expect(balancedAccuracy(counts)).toBe(0.5);
    expect(precisionRecall(counts)).toEqual([0.5, 0.5, 0.5]);
    expect(calibrationError([1, 1, 0, 0], [true, true, false, false])).toBe(0);
    expect(calibrationError([0.75, 0.75], [true, false])).toBeCloseTo(0.25);
  });
});
