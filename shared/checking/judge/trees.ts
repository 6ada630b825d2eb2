/**
 * Shallow boosted trees as they are stored. Each tree is a list of nodes, four numbers a node: the number of the feature
 * (-1 for a leaf), the threshold (for a leaf, its value), and the numbers of the nodes for "not greater" and "greater".
 */
export type Trees = { readonly base: number; readonly trees: readonly ArrayLike<number>[] };

/** The sum of the leaves that a row of features reaches: log-odds. */
export function sumOfTrees({ base, trees }: Trees, row: ArrayLike<number>): number {
  let sum = base;
  for (const tree of trees) {
    let node = 0;
    while (tree[node]! >= 0)
      node = 4 * (row[tree[node]!]! <= tree[node + 1]! ? tree[node + 2]! : tree[node + 3]!);
    sum += tree[node + 1]!;
  }
  return sum;
}

/** The probability, 0 to 1, of a log-odds. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
