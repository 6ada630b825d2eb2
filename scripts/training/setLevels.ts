import type { Rows } from "./boost.ts";

/*
 * Drafts of one set are more doubtful as a whole than those of another: longer sources, freer wording. A model that may
 * not know the set would blame that on what its features say. So each set has a level of its own while a model is
 * fitted, which is left out again: the features have only to tell right from wrong within a set. Nor does the mean of the
 * levels stand in for them: a set that has one kind of drafts only, in the folds that are fitted, would move it.
 */

/** Holds the level of a set that says little. */
export const levelRidge = 1;

export function levelCount({ sets }: Rows): number {
  return sets === undefined ? 1 : sets.reduce((most, set) => Math.max(most, set + 1), 1);
}

/** Moves the level of each set by a Newton step towards where the rows' log-odds with it fit best. */
export function adjustLevels(rows: Rows, sums: Float64Array, levels: Float64Array): void {
  const gradients = levels.map((level) => -levelRidge * level);
  const masses = new Float64Array(levels.length).fill(levelRidge);
  for (let row = 0; row < rows.count; row++) {
    const set = rows.sets?.[row] ?? 0;
    const chance = 1 / (1 + Math.exp(-sums[row]! - levels[set]!));
    gradients[set] = gradients[set]! + rows.weights[row]! * (rows.labels[row]! - chance);
    masses[set] = masses[set]! + rows.weights[row]! * chance * (1 - chance);
  }
  for (let set = 0; set < levels.length; set++) levels[set] = levels[set]! + gradients[set]! / masses[set]!;
}
