import { lexemesOf } from "../evidence/preparedWords.ts";
import { lexemeOf, type Lexeme } from "../lexemes.ts";
import { likeness, sumOfVectors } from "../likeness.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import type { Reading } from "./reading.ts";

/** What the vectors of use say of a sentence beside its passages. Rows are those of `lexeme.row`. */
export type Usage = {
  /** The sum of the vectors of the passages' content words, and of the sentence's own by their weight. */
  readonly theirs: Float32Array;
  readonly own: Float32Array;
  /** How alike in use the nearest content word of the passages is, 0 to 1. */
  readonly nearest: (row: number) => number;
  /** The same over all words of all sources. */
  readonly nearestAnywhere: (row: number) => number;
};

export function gatherUsage({ alignment, index }: Reading, lexemes: readonly Lexeme[]): Usage {
  const theirs = new Set<number>();
  for (const passage of alignment.passages) addRows(theirs, lexemesOf(index.passages[passage]!.words));
  const rows = [...theirs];
  const nearest = createNearest(rows);
  const content = Array.from(lexemes.keys()).filter((at) => !lexemes[at]!.stop);
  return {
    theirs: sumOfVectors(rows, null),
    own: sumOfVectors(
      content.map((at) => lexemes[at]!.row),
      content.map((at) => alignment.weights[at]!),
    ),
    nearest,
    nearestAnywhere: nearestOfSources(index),
  };
}

function addRows(rows: Set<number>, lexemes: readonly Lexeme[]): void {
  for (const { stop, row } of lexemes) if (!stop && row >= 0) rows.add(row);
}

function createNearest(rows: readonly number[]): (row: number) => number {
  const known = new Map<number, number>();
  return (row) => {
    if (row < 0) return 0;
    const before = known.get(row);
    if (before !== undefined) return before;
    let most = 0;
    for (const other of rows) most = Math.max(most, likeness(row, other));
    known.set(row, most);
    return most;
  };
}

const sources = new WeakMap<EvidenceIndex, (row: number) => number>();

/** How alike in use the nearest word of all sources is: they are gathered once, and each word of a draft is looked for once. */
export function nearestOfSources(index: EvidenceIndex): (row: number) => number {
  const before = sources.get(index);
  if (before !== undefined) return before;
  const rows = new Set<number>();
  for (const word of index.words) {
    const { stop, row } = lexemeOf(word);
    if (!stop && row >= 0) rows.add(row);
  }
  const nearest = createNearest([...rows]);
  sources.set(index, nearest);
  return nearest;
}
