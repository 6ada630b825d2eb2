import { describe, expect, test } from "vitest";
import { fitLogistic, scoreLinear } from "../../../scripts/training/logistic.ts";
import { principalAxes } from "../../../scripts/training/principalAxes.ts";
import { createRandom } from "../../../scripts/training/random.ts";

const random = createRandom(4);
const count = 4_000;
const values = Float32Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? 10 * random() : random()));
const oddsOf = (row: number): number => 0.8 * values[2 * row]! - 3 * values[2 * row + 1]! - 2;
const labels = Float32Array.from({ length: count }, (_, row) =>
  random() < 1 / (1 + Math.exp(-oddsOf(row))) ? 1 : 0,
);
const rows = { width: 2, count, values, labels, weights: new Float32Array(count).fill(1) };

describe("a logistic regression", () => {
  test("finds the line that the data were drawn from", () => {
    const { coefficients, offset } = fitLogistic(rows, 1000);
    expect(coefficients[0]).toBeCloseTo(0.8, 0);
    expect(Math.abs(coefficients[1]! + 3)).toBeLessThan(0.4);
    expect(Math.abs(offset + 2)).toBeLessThan(0.4);
  });

  test("says of each row what its line says", () => {
    const linear = fitLogistic(rows, 1);
    const [first] = scoreLinear(linear, rows);
    const by = linear.coefficients[0]! * values[0]! + linear.coefficients[1]! * values[1]! + linear.offset;
    expect(first).toBeCloseTo(by);
  });

  test("leans less on its features where the ridge is heavy", () => {
    const heavy = fitLogistic(rows, 0.001).coefficients[0]!;
    expect(Math.abs(heavy)).toBeLessThan(Math.abs(fitLogistic(rows, 1000).coefficients[0]!));
  });
});

test("the principal axes of points along a line begin with the line", () => {
  const points = Array.from({ length: 200 }, (_, at) => [at - 99.5, 2 * (at - 99.5) + 0.01 * random()]);
  const [axis] = principalAxes(points);
  expect(Math.abs(axis![1]! / axis![0]!)).toBeCloseTo(2, 2);
});
