import type { BoostOptions, Rows } from "./boost.ts";

/** What a tree is grown from: binned features, and the first and second derivatives of the loss at each row. */
export type Growing = {
  readonly rows: Rows;
  readonly cuts: readonly Float32Array[];
  readonly binned: readonly Uint8Array[];
  readonly gradients: Float64Array;
  readonly masses: Float64Array;
  readonly used: readonly number[];
  readonly options: BoostOptions;
  readonly gains: Float64Array | undefined;
};

type Split = { readonly feature: number; readonly bin: number; readonly gain: number };

/** Grows one tree: four numbers a node, feature (-1 for a leaf), cut or value, and the numbers of the two nodes below. */
export function growTree(growing: Growing, members: Int32Array): number[] {
  const nodes: number[] = [];
  growNode(growing, members, 0, nodes, [-Infinity, Infinity]);
  return nodes;
}

/** The least and the most that a node may say, so that no split below breaks the direction of one above it. */
type Bounds = readonly [number, number];

function growNode(
  growing: Growing,
  members: Int32Array,
  depth: number,
  nodes: number[],
  bounds: Bounds,
): number {
  const number = nodes.length / 4;
  nodes.push(-1, 0, 0, 0);
  const split =
    depth < growing.options.depth && members.length > 20 ? bestSplit(growing, members, bounds) : null;
  if (split === null) {
    const value = growing.options.rate * clamp(stepOf(growing, members), bounds);
    nodes[4 * number + 1] = Number(value.toPrecision(4));
    return number;
  }
  const column = growing.binned[split.feature]!;
  const left = members.filter((row) => column[row]! <= split.bin);
  const right = members.filter((row) => column[row]! > split.bin);
  if (growing.gains) growing.gains[split.feature] = growing.gains[split.feature]! + split.gain;
  nodes[4 * number] = split.feature;
  nodes[4 * number + 1] = Number(growing.cuts[split.feature]![split.bin]!.toPrecision(7));
  const [below, above] = boundsBelow(growing, split, left, right, bounds);
  nodes[4 * number + 2] = growNode(growing, left, depth + 1, nodes, below);
  nodes[4 * number + 3] = growNode(growing, right, depth + 1, nodes, above);
  return number;
}

/** On both sides of a split in a direction, what lies between the two may not be passed. */
function boundsBelow(
  growing: Growing,
  { feature }: Split,
  left: Int32Array,
  right: Int32Array,
  bounds: Bounds,
): readonly [Bounds, Bounds] {
  const direction = growing.options.directions?.[feature] ?? 0;
  if (direction === 0) return [bounds, bounds];
  const middle = (clamp(stepOf(growing, left), bounds) + clamp(stepOf(growing, right), bounds)) / 2;
  const lower: Bounds = [bounds[0], middle];
  const upper: Bounds = [middle, bounds[1]];
  return direction > 0 ? [lower, upper] : [upper, lower];
}

function clamp(value: number, [least, most]: Bounds): number {
  return Math.min(most, Math.max(least, value));
}

/** The Newton step of the rows of a node, before the rate. */
function stepOf({ gradients, masses, options }: Growing, members: Int32Array): number {
  let gradient = 0;
  let mass = 0;
  for (const row of members) {
    gradient += gradients[row]!;
    mass += masses[row]!;
  }
  return gradient / (mass + options.penalty);
}

function bestSplit(
  { cuts, binned, gradients, masses, used, options }: Growing,
  members: Int32Array,
  bounds: Bounds,
): Split | null {
  let best: Split | null = null;
  for (const feature of used) {
    const size = cuts[feature]!.length + 1;
    const gradientOf = new Float64Array(size);
    const massOf = new Float64Array(size);
    const column = binned[feature]!;
    for (let member = 0; member < members.length; member++) {
      const row = members[member]!;
      const bin = column[row]!;
      gradientOf[bin] = gradientOf[bin]! + gradients[row]!;
      massOf[bin] = massOf[bin]! + masses[row]!;
    }
    const found = splitHistogram(gradientOf, massOf, options, options.directions?.[feature] ?? 0, bounds);
    if (found !== null && (best === null || found.gain > best.gain)) best = { feature, ...found };
  }
  return best;
}

function splitHistogram(
  gradients: Float64Array,
  masses: Float64Array,
  options: BoostOptions,
  direction: number,
  bounds: Bounds,
): { readonly bin: number; readonly gain: number } | null {
  const gradient = gradients.reduce((sum, value) => sum + value, 0);
  const mass = masses.reduce((sum, value) => sum + value, 0);
  const before = (gradient * gradient) / (mass + options.penalty);
  let best: { readonly bin: number; readonly gain: number } | null = null;
  let leftGradient = 0;
  let leftMass = 0;
  for (let bin = 0; bin < gradients.length - 1; bin++) {
    leftGradient += gradients[bin]!;
    leftMass += masses[bin]!;
    const rightMass = mass - leftMass;
    if (leftMass < options.leastMass || rightMass < options.leastMass) continue;
    const rightGradient = gradient - leftGradient;
    if (direction !== 0) {
      const left = clamp(leftGradient / (leftMass + options.penalty), bounds);
      const right = clamp(rightGradient / (rightMass + options.penalty), bounds);
      if (direction * (right - left) < 0) continue;
    }
    const gain =
      (leftGradient * leftGradient) / (leftMass + options.penalty) +
      (rightGradient * rightGradient) / (rightMass + options.penalty) -
      before;
    if (gain > 1e-4 && (best === null || gain > best.gain)) best = { bin, gain };
  }
  return best;
}
