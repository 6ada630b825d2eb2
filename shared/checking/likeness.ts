import vectors from "../../resources/lexicon/vectors.json" with { type: "json" };

/**
 * Vectors of use: words that keep the same company in news copy point the same way. They are GloVe's (Pennington, Socher
 * and Manning 2014), cut down by `scripts/training/buildVectors.ts`; a number is one character, "?" standing for 0.
 */
const { dimensions, values } = vectors;
const zero = 63;
const rows = new Map<string, number>();
vectors.words.split(" ").forEach((word, row) => rows.set(word, row));
const numbers = Int8Array.from({ length: values.length }, (_, at) => values.charCodeAt(at) - zero);
const lengths = Float32Array.from({ length: rows.size }, (_, row) =>
  lengthOf(numbers.subarray(row * dimensions, (row + 1) * dimensions)),
);

/** The row of a word among the vectors of use, by its form or else its lemma; -1 where it has none. */
export function rowOf(form: string, lemma: string): number {
  return rows.get(form) ?? rows.get(lemma) ?? -1;
}

/** How alike the company is that two words keep, by their rows: -1 to 1 (cosine); 0 where one is not known. */
export function likeness(left: number, right: number): number {
  if (left < 0 || right < 0) return 0;
  let sum = 0;
  const from = left * dimensions;
  const to = right * dimensions;
  for (let at = 0; at < dimensions; at++) sum += numbers[from + at]! * numbers[to + at]!;
  return sum / (lengths[left]! * lengths[right]!);
}

/** The sum of the vectors of words, each of length 1 times its weight, or 1 for all. */
export function sumOfVectors(words: readonly number[], weights: readonly number[] | null): Float32Array {
  const sum = new Float32Array(dimensions);
  words.forEach((row, number) => {
    if (row < 0) return;
    const scale = (weights?.[number] ?? 1) / lengths[row]!;
    for (let at = 0; at < dimensions; at++) sum[at] = sum[at]! + scale * numbers[row * dimensions + at]!;
  });
  return sum;
}

/** How alike a word is in use to several words together, by their sum (cosine); 0 where nothing is known. */
export function likenessToSum(row: number, sum: Float32Array): number {
  if (row < 0) return 0;
  let dot = 0;
  for (let at = 0; at < dimensions; at++) dot += numbers[row * dimensions + at]! * sum[at]!;
  const length = lengthOf(sum);
  return length === 0 ? 0 : dot / (lengths[row]! * length);
}

/** How alike two groups of words are in use, by their sums (cosine). */
export function likenessOfSums(left: Float32Array, right: Float32Array): number {
  let dot = 0;
  for (let at = 0; at < dimensions; at++) dot += left[at]! * right[at]!;
  const length = lengthOf(left) * lengthOf(right);
  return length === 0 ? 0 : dot / length;
}

function lengthOf(vector: ArrayLike<number>): number {
  let square = 0;
  for (let at = 0; at < vector.length; at++) square += vector[at]! * vector[at]!;
  return Math.sqrt(square);
}
