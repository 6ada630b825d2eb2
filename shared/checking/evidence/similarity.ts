const known = new Map<string, readonly number[]>();
const mostKept = 20_000;

/** How alike two words are written: the share of letter pairs that they have in common (Dice), 0 to 1. */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  if (left.length < 3 || right.length < 3) return 0;
  const one = pairsOf(left);
  const other = pairsOf(right);
  let common = 0;
  for (let here = 0, there = 0; here < one.length && there < other.length;)
    if (one[here] === other[there]) {
      common++;
      here++;
      there++;
    } else if (one[here]! < other[there]!) here++;
    else there++;
  return (2 * common) / (one.length + other.length);
}

function pairsOf(word: string): readonly number[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > mostKept) known.clear();
  const pairs: number[] = [];
  for (let at = 0; at + 1 < Math.min(word.length, 40); at++)
    pairs.push(word.charCodeAt(at) * 65_536 + word.charCodeAt(at + 1));
  pairs.sort((left, right) => left - right);
  known.set(word, pairs);
  return pairs;
}
