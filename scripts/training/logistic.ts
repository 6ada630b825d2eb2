import { sumOfLinear, type Linear } from "../../shared/checking/judge/linear.ts";
import type { Rows } from "./boost.ts";

const rounds = 12;

/**
 * Fits a logistic regression with a ridge over standardised features by Newton steps (iteratively reweighted least
 * squares). `strength` is the inverse of the ridge, as a share of the rows' weight.
 */
export function fitLogistic(rows: Rows, strength: number): Linear {
  const { mean, deviation } = standardsOf(rows);
  const width = rows.width + 1;
  let solution = new Float64Array(width);
  const row = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(width);
    const curvature = Array.from({ length: width }, () => new Float64Array(width));
    for (let at = 0; at < rows.count; at++) {
      for (let feature = 0; feature < rows.width; feature++)
        row[feature] = (rows.values[at * rows.width + feature]! - mean[feature]!) / deviation[feature]!;
      row[rows.width] = 1;
      addRow(row, rows.labels[at]!, rows.weights[at]!, solution, gradient, curvature);
    }
    for (let feature = 0; feature < rows.width; feature++) {
      gradient[feature] = gradient[feature]! - solution[feature]! / strength;
      curvature[feature]![feature] = curvature[feature]![feature]! + 1 / strength;
    }
    const step = solve(curvature, gradient);
    solution = solution.map((value, feature) => value + step[feature]!);
  }
  const coefficients = Array.from(deviation, (each, feature) => solution[feature]! / each);
  const shift = coefficients.reduce((sum, value, feature) => sum + value * mean[feature]!, 0);
  return { coefficients, offset: solution[rows.width]! - shift };
}

/** What a linear model says of each row, as log-odds. */
export function scoreLinear(linear: Linear, rows: Rows): Float64Array {
  return Float64Array.from({ length: rows.count }, (_, at) =>
    sumOfLinear(linear, rows.values.subarray(at * rows.width, (at + 1) * rows.width)),
  );
}

function standardsOf(rows: Rows): { readonly mean: Float64Array; readonly deviation: Float64Array } {
  const mean = new Float64Array(rows.width);
  const square = new Float64Array(rows.width);
  for (let at = 0; at < rows.count; at++)
    for (let feature = 0; feature < rows.width; feature++) {
      const value = rows.values[at * rows.width + feature]!;
      mean[feature] = mean[feature]! + value / rows.count;
      square[feature] = square[feature]! + (value * value) / rows.count;
    }
  const deviation = square.map((value, feature) => Math.sqrt(Math.max(1e-9, value - mean[feature]! ** 2)));
  return { mean, deviation };
}

function addRow(
  row: Float64Array,
  label: number,
  weight: number,
  solution: Float64Array,
  gradient: Float64Array,
  curvature: readonly Float64Array[],
): void {
  const odds = row.reduce((sum, value, feature) => sum + value * solution[feature]!, 0);
  const chance = 1 / (1 + Math.exp(-odds));
  const mass = weight * Math.max(1e-6, chance * (1 - chance));
  for (let left = 0; left < row.length; left++) {
    gradient[left] = gradient[left]! + weight * (label - chance) * row[left]!;
    const line = curvature[left]!;
    for (let right = 0; right < row.length; right++)
      line[right] = line[right]! + mass * row[left]! * row[right]!;
  }
}

/** Solves a positive definite system by Cholesky's factors. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const factor = matrix.map((line) => Float64Array.from(line));
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = factor[row]![column]!;
      for (let at = 0; at < column; at++) sum -= factor[row]![at]! * factor[column]![at]!;
      factor[row]![column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / factor[column]![column]!;
    }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) solution[row] = solution[row]! - factor[row]![at]! * solution[at]!;
    solution[row] = solution[row]! / factor[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++)
      solution[row] = solution[row]! - factor[at]![row]! * solution[at]!;
    solution[row] = solution[row]! / factor[row]![row]!;
  }
  return solution;
}
