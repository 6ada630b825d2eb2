import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codePointsToUtf16 } from "./codePoints.ts";

/** One labelled draft with its sources. `spans` are UTF-16 offsets into the draft; null where none were marked. */
export type Example = {
  readonly id: string;
  readonly set: string;
  readonly sources: readonly string[];
  readonly draft: string;
  readonly bad: boolean;
  readonly label: string;
  readonly spans: readonly (readonly [number, number])[] | null;
  readonly fold: number;
};

type Line = {
  readonly id: string;
  readonly dataset: string;
  readonly source: readonly string[];
  readonly draft: string;
  readonly label: string;
  readonly spans: readonly (readonly [number, number])[] | null;
  readonly meta: { readonly doc_key?: string };
};

export const folds = 5;
const openingLength = 50;

export function claimsFolder(root: string): string {
  return join(root, "..", "shared", "data", "claims");
}

/** The examples of a folder of `.jsonl` files, in folds that keep one document on one side. */
export function readExamples(folder: string): readonly Example[] {
  if (!existsSync(folder)) throw new Error(`There is no labelled data at ${folder}.`);
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .flatMap((name) => readLines(join(folder, name), name.replace(/\.jsonl$/, "")));
  const groups = groupByDocument(lines);
  const foldOf = assignFolds(lines, groups);
  return lines.map((line, number) => ({ ...toExample(line), fold: foldOf.get(groups[number]!)! }));
}

/** The examples of one file, each without a fold. */
export function readExampleFile(file: string, set: string): readonly Omit<Example, "fold">[] {
  return readLines(file, set).map(toExample);
}

function toExample(line: Line): Omit<Example, "fold"> {
  return {
    id: line.id,
    set: line.dataset,
    sources: line.source,
    draft: line.draft,
    bad: line.label !== "supported",
    label: line.label,
    spans:
      line.spans === null
        ? null
        : line.spans.map(([start, end]) => codePointsToUtf16(line.draft, start, end)),
  };
}

function readLines(file: string, set: string): readonly Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ ...(JSON.parse(line) as Line), dataset: set }));
}

/** Examples that share a document key or the opening of a source belong together, also across sets. */
function groupByDocument(lines: readonly Line[]): readonly number[] {
  const parents = lines.map((_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  const firsts = new Map<string, number>();
  lines.forEach((line, number) => {
    const opening = line.source.join(" ").slice(0, openingLength);
    for (const key of [`key ${line.meta.doc_key ?? line.id}`, `opening ${opening}`]) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, number);
      else parents[rootOf(number)] = rootOf(first);
    }
  });
  return lines.map((_, number) => rootOf(number));
}

/** Largest groups first, each to the fold that has fewest examples of its set. */
function assignFolds(lines: readonly Line[], groups: readonly number[]): ReadonlyMap<number, number> {
  const members = new Map<number, number[]>();
  groups.forEach((group, number) => members.set(group, [...(members.get(group) ?? []), number]));
  const counts = new Map<string, number[]>();
  const foldOf = new Map<number, number>();
  for (const [group, numbers] of [...members].toSorted(
    (left, right) => right[1].length - left[1].length || left[0] - right[0],
  )) {
    const sets = numbers.map((number) => lines[number]!.dataset);
    const loads = Array.from({ length: folds }, (_, fold) =>
      sets.reduce((sum, set) => sum + (counts.get(set)?.[fold] ?? 0), 0),
    );
    const fold = loads.indexOf(Math.min(...loads));
    foldOf.set(group, fold);
    for (const set of sets) {
      const load = counts.get(set) ?? Array.from({ length: folds }, () => 0);
      load[fold] = load[fold]! + 1;
      counts.set(set, load);
    }
  }
  return foldOf;
}
