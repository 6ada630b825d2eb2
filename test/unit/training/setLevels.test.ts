import { describe, expect, test } from "vitest";
import { boost, scoreRows } from "../../../scripts/training/boost.ts";
import { fitLogistic } from "../../../scripts/training/logistic.ts";
import { areaUnderCurve } from "../../../scripts/training/metrics.ts";
import { createRandom } from "../../../scripts/training/random.ts";

const random = createRandom(5);
const count = 3_000;
const sets = Uint8Array.from({ length: count }, (_, row) => row % 3);
// Within each set more of the feature is worse; but the set that has most of it has no more bad rows than the others.
const values = Float32Array.from(sets, (set) => 3 * set + random());
const labels = Float32Array.from(values, (value, row) => (random() < value - 3 * sets[row]! ? 1 : 0));
const apart = { width: 1, count, values, labels, weights: new Float32Array(count).fill(1), sets };
const { sets: _sets, ...pooled } = apart;

describe("sets that have levels of their own", () => {
  test("let a line see what tells right from wrong within a set", () => {
    const [within] = fitLogistic(apart, 1000).coefficients;
    const [across] = fitLogistic(pooled, 1000).coefficients;
    expect(within).toBeGreaterThan(3);
    expect(Math.abs(across!)).toBeLessThan(1);
  });

  test("let trees rank the rows of a set by it", () => {
    const options = {
      rounds: 8,
      depth: 2,
      rate: 0.3,
      leastMass: 1,
      penalty: 1,
      features: 1,
      rows: 1,
      seed: 1,
    };
    const rank = (rows: Parameters<typeof boost>[0]): number => {
      const scores = scoreRows(boost(rows, { ...options, directions: [1] }), rows);
      const areas = [0, 1, 2].map((set) => {
        const own = [...sets.keys()].filter((row) => sets[row] === set);
        return areaUnderCurve(
          own.map((row) => scores[row]!),
          own.map((row) => labels[row] === 1),
        );
      });
      return areas.reduce((sum, area) => sum + area / 3, 0);
    };
    expect(rank(apart)).toBeGreaterThan(rank(pooled) + 0.05);
  });

  test("leave no mark of a set in what a model says", () => {
    const { offset, coefficients } = fitLogistic(apart, 1000);
    const means = [0, 1, 2].map((set) => coefficients[0]! * (3 * set + 0.5) + offset);
    expect(Math.abs(means[1]!)).toBeLessThan(0.5);
  });
});
