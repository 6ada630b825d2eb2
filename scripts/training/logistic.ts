import { sumOfLinear, type Linear } from "../../shared/checking/judge/linear.ts";
import type { Rows } from "./boost.ts";
import { levelCount, levelRidge } from "./setLevels.ts";

const rounds = 12;

/**
 * Fits a logistic regression with a ridge over standardised features by Newton steps (iteratively reweighted least
 * squares). `strength` is the inverse of the ridge, as a share of the rows' weight. Each set of rows has a level of its own.
 */
export function fitLogistic(rows: Rows, strength: number): Linear {
  const { mean, deviation } = standardsOf(rows);
  const width = rows.width + levelCount(rows);
  let solution = new Float64Array(width);
  const row = new Float64Array(rows.width);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(width);
    const curvature = Array.from({ length: width }, () => new Float64Array(width));
    for (let at = 0; at < rows.count; at++) {
      for (let feature = 0; feature < rows.width; feature++)
        row[feature] = (rows.values[at * rows.width + feature]! - mean[feature]!) / deviation[feature]!;
      const level = rows.width + (rows.sets?.[at] ?? 0);
      addRow(row, level, rows.labels[at]!, rows.weights[at]!, solution, gradient, curvature);
    }
    for (let feature = 0; feature < rows.width; feature++) {
      gradient[feature] = gradient[feature]! - solution[feature]! / strength;
      curvature[feature]![feature] = curvature[feature]![feature]! + 1 / strength;
    }
    if (rows.sets !== undefined) holdLevels(rows.width, solution, gradient, curvature);
    const step = solve(curvature, gradient);
    solution = solution.map((value, feature) => value + step[feature]!);
  }
  const coefficients = Array.from(deviation, (each, feature) => solution[feature]! / each);
  const shift = coefficients.reduce((sum, value, feature) => sum + value * mean[feature]!, 0);
  return { coefficients, offset: (rows.sets === undefined ? solution[rows.width]! : 0) - shift };
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

/** The ridge over the levels of sets, whose numbers begin at `first`. */
function holdLevels(
  first: number,
  solution: Float64Array,
  gradient: Float64Array,
  curvature: readonly Float64Array[],
): void {
  for (let level = first; level < solution.length; level++) {
    gradient[level] = gradient[level]! - levelRidge * solution[level]!;
    curvature[level]![level] = curvature[level]![level]! + levelRidge;
  }
}

/** Adds what a row says; `level` is the number of the unknown that is its set's level. */
function addRow(
  row: Float64Array,
  level: number,
  label: number,
  weight: number,
  solution: Float64Array,
  gradient: Float64Array,
  curvature: readonly Float64Array[],
): void {
  const odds = row.reduce((sum, value, feature) => sum + value * solution[feature]!, solution[level]!);
  const chance = 1 / (1 + Math.exp(-odds));
  const mass = weight * Math.max(1e-6, chance * (1 - chance));
  const own = curvature[level]!;
  gradient[level] = gradient[level]! + weight * (label - chance);
  own[level] = own[level]! + mass;
  for (let left = 0; left < row.length; left++) {
    gradient[left] = gradient[left]! + weight * (label - chance) * row[left]!;
    const line = curvature[left]!;
    // The factors are read from below the diagonal, where the levels' rows are.
    own[left] = own[left]! + mass * row[left]!;
    for (let right = 0; right <= left; right++) line[right] = line[right]! + mass * row[left]! * row[right]!;
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
