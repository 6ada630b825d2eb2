import { oddsOfDraft, scoreOfDraft, type DraftScale } from "../../shared/checking/scoreOfDraft.ts";
import { claimFeatureCount, claimFeatureNames } from "../../shared/checking/judge/claimFeatureNames.ts";
import { fitScale } from "./calibrate.ts";
import type { ClaimRows } from "./claimTraining.ts";
import type { Example } from "./examples.ts";

/**
 * How much the mean claim, and closeness to the sources' words, count beside the worst claim. Most sets have drafts of
 * one claim, which tell nothing of the two, so that a fit to all drafts would leave them out; these are round values
 * from the middle of a range in which the mean ranking of the sets is as good.
 */
const weights = { mean: 0.3, closeness: 0.75 };

const closenessColumn = claimFeatureNames.indexOf("copied");

export type DraftScores = {
  readonly scale: DraftScale;
  /** For each example, the calibrated probability that something in it is wrong. */
  readonly scores: readonly number[];
};

/** Scores every example by its claims' doubts, and fits the line that makes the scores probabilities; every set counts alike. */
export function scoreDrafts(
  examples: readonly Example[],
  claims: ClaimRows,
  doubts: readonly number[],
): DraftScores {
  const rowsOf = (number: number): readonly number[] => claims.byExample.get(number) ?? [];
  const doubtsOf = (number: number): readonly number[] => rowsOf(number).map((row) => doubts[row]!);
  const closeness = examples.map((_, number) => closenessOfRows(claims, rowsOf(number)));
  const used = usedForScale(examples).filter((number) => rowsOf(number).length > 0);
  const counts = Map.groupBy(used, (number) => examples[number]!.set);
  const { slope, offset } = fitScale(
    used.map((number) => oddsOfDraft(doubtsOf(number), closeness[number]!, weights)),
    used.map((number) => examples[number]!.bad),
    used.map((number) => 1000 / counts.get(examples[number]!.set)!.length),
  );
  const scale = { ...weights, slope: shorten(slope), offset: shorten(offset) };
  return {
    scale,
    scores: examples.map((_, number) => scoreOfDraft(doubtsOf(number), closeness[number]!, scale)),
  };
}

function closenessOfRows({ values }: ClaimRows, rows: readonly number[]): number {
  const sum = rows.reduce((total, row) => total + values[row * claimFeatureCount + closenessColumn]!, 0);
  return sum / Math.max(1, rows.length);
}

/** Labelled drafts of sets that have both kinds. */
function usedForScale(examples: readonly Example[]): readonly number[] {
  const sets = Map.groupBy(examples, ({ set }) => set);
  return [...examples.keys()].filter((number) => {
    const { set } = examples[number]!;
    return set !== "made" && new Set(sets.get(set)!.map(({ bad }) => bad)).size === 2;
  });
}

function shorten(value: number): number {
  return Number(value.toPrecision(6));
}
