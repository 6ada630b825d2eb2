import type { Trees } from "./trees.ts";

/**
 * The same trees in a form that is fast to walk, all nodes in one row of columns. The node for "not greater" stands right
 * before the node for "greater", and a leaf leads to itself, so that a walk is as many steps as its tree is deep and
 * never guesses which way it goes.
 */
export type PackedTrees = {
  readonly base: number;
  readonly roots: Int32Array;
  readonly depths: Uint8Array;
  readonly features: Int32Array;
  readonly thresholds: Float64Array;
  /** The number of the node for "greater". */
  readonly greater: Int32Array;
  readonly values: Float64Array;
};

export function packTrees({ base, trees }: Trees): PackedTrees {
  const count = trees.reduce((sum, tree) => sum + tree.length / 4, 0);
  const packed: PackedTrees = {
    base,
    roots: new Int32Array(trees.length),
    depths: new Uint8Array(trees.length),
    features: new Int32Array(count),
    thresholds: new Float64Array(count),
    greater: new Int32Array(count),
    values: new Float64Array(count),
  };
  let next = 0;
  trees.forEach((tree, number) => {
    packed.roots[number] = next;
    next = packTree(tree, packed, number, next);
  });
  return packed;
}

/** Packs one tree level by level from a place on; returns the place after it. */
function packTree(tree: ArrayLike<number>, packed: PackedTrees, number: number, from: number): number {
  let next = from + 1;
  let level: readonly (readonly [node: number, place: number])[] = [[0, from]];
  for (let depth = 0; level.length > 0; depth++) {
    packed.depths[number] = depth;
    const below: [node: number, place: number][] = [];
    for (const [node, place] of level) {
      const isLeaf = tree[4 * node]! < 0;
      packed.features[place] = isLeaf ? 0 : tree[4 * node]!;
      // No number is "not greater" than NaN, so that a leaf leads to itself.
      packed.thresholds[place] = isLeaf ? Number.NaN : tree[4 * node + 1]!;
      packed.values[place] = isLeaf ? tree[4 * node + 1]! : 0;
      packed.greater[place] = isLeaf ? place : next + 1;
      if (isLeaf) continue;
      below.push([tree[4 * node + 2]!, next], [tree[4 * node + 3]!, next + 1]);
      next += 2;
    }
    level = below;
  }
  return next;
}

/** What `sumOfTrees` gives for the trees that were packed. */
export function sumOfPacked(packed: PackedTrees, row: Float32Array): number {
  const { roots, depths, features, thresholds, greater, values } = packed;
  let sum = packed.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let steps = depths[tree]!; steps > 0; steps--)
      node = greater[node]! - Number(row[features[node]!]! <= thresholds[node]!);
    sum += values[node]!;
  }
  return sum;
}
