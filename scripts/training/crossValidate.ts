import { countSpans, meanSpanF1 } from "./countSpans.ts";
import { calibrationError, precisionRecall } from "./metrics.ts";
import { chooseQuietThreshold, chooseThreshold, fitScale, type Scale } from "./calibrate.ts";
import type { DraftScale } from "../../shared/checking/scoreOfDraft.ts";
import { judgeClaim, type Judged, type Limits } from "../../shared/checking/judge/judgeClaim.ts";
import { crossValidateClaims, doubtsOf, labelClaims, type ClaimRows } from "./claimTraining.ts";
import type { Collected } from "./collect.ts";
import { scoreDrafts } from "./draftTraining.ts";
import type { Example } from "./examples.ts";
import { crossValidateWords, labelWords } from "./wordTraining.ts";
import type { Rows } from "./boost.ts";

/** From one of these probabilities on, a word is among those that are wrong: the one that points best, over all sets and in what the desk reads. */
const wordThresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];
/** Whole drafts by language models with their news sources are what the desk reads: there no more right claims are flagged. */
const quietSet = "ragtruth_summary";
const mostAlarms = 0.04;
/** Nor are more flagged over all sets, most of which have labels that stand on evidence cut out of pages. */
const mostAlarmsOfAll = 0.06;

export type CrossValidated = {
  readonly words: Rows & { readonly folds: Uint8Array };
  readonly doubts: Float32Array;
  readonly claims: ClaimRows;
  /** Log-odds of each claim, then the scale that turns them into calibrated probabilities. */
  readonly scores: Float64Array;
  readonly scale: Scale;
  readonly chances: readonly number[];
  /** Each claim as the product would judge it. */
  readonly judged: readonly Judged[];
  /** For each example, the worst of its claims' chances. */
  readonly draftChances: readonly number[];
  /** For each example, its score as a draft, and what makes it. */
  readonly draftScores: readonly number[];
  readonly draftScale: DraftScale;
  /** From here on a draft is not supported; and, higher, a claim is flagged. */
  readonly threshold: number;
  readonly claimThreshold: number;
  readonly wordThreshold: number;
  readonly calibration: number;
  readonly wordGains: Float64Array;
  readonly claimGains: Float64Array;
};

/** Judges every example by models that saw no document of its fold. */
export function crossValidate(examples: readonly Example[], collected: Collected): CrossValidated {
  const words = labelWords(examples, collected);
  const wordGains = new Float64Array(words.width);
  const { doubts } = crossValidateWords(words, wordGains);
  const claims = labelClaims(examples, collected, doubts);
  const claimGains = new Float64Array(claims.width);
  const scores = crossValidateClaims(claims, claimGains);
  const used = [...scores.keys()].filter(
    (row) => claims.weights[row]! > 0 && examples[claims.claims[row]!.example]!.set !== "made",
  );
  const scale = fitScale(
    used.map((row) => scores[row]!),
    used.map((row) => claims.labels[row] === 1),
    naturalWeights(examples, claims, used),
  );
  const chances = [...scores].map((score) => 1 / (1 + Math.exp(-(scale.slope * score + scale.offset))));
  const judgeAt = (threshold: number, word: number): readonly Judged[] =>
    judgeAll(claims, doubts, chances, { claim: threshold, word });
  const unflagged = judgeAt(2, 1);
  const settled = unflagged.map(({ doubt }) => doubt);
  const draftChances = examples.map((_, number) =>
    Math.max(0, ...(claims.byExample.get(number) ?? []).map((row) => settled[row]!)),
  );
  const drafts = scoreDrafts(examples, claims, settled);
  const threshold = chooseThreshold(examples, draftChances);
  // What a check flags by itself is flagged from any threshold on.
  const rightClaims = (keep: (set: string) => boolean): readonly number[] =>
    unflagged.flatMap(({ finding, doubt }, row) => {
      const { set, bad } = examples[claims.claims[row]!.example]!;
      if (bad || set === "made" || !keep(set)) return [];
      return [finding === "supported" ? doubt : 1];
    });
  const quiet = rightClaims((set) => set === quietSet);
  const claimThreshold = Math.max(
    threshold,
    chooseQuietThreshold(quiet, mostAlarms),
    chooseQuietThreshold(
      rightClaims(() => true),
      mostAlarmsOfAll,
    ),
  );
  const pointsAt = (word: number): number => {
    const counts = countSpans(examples, collected.sentences, claims, judgeAt(claimThreshold, word));
    return meanSpanF1(counts) + precisionRecall(counts.get(quietSet)!)[2];
  };
  const wordThreshold = wordThresholds
    .map((word) => ({ word, f1: pointsAt(word) }))
    .reduce((best, each) => (each.f1 > best.f1 ? each : best)).word;
  return {
    judged: judgeAt(claimThreshold, wordThreshold),
    wordThreshold,
    claimThreshold,
    words,
    doubts,
    claims,
    scores,
    scale,
    chances,
    draftChances,
    draftScores: drafts.scores,
    draftScale: drafts.scale,
    wordGains,
    claimGains,
    threshold,
    calibration: calibrationError(
      used.map((row) => chances[row]!),
      used.map((row) => claims.labels[row] === 1),
    ),
  };
}

function judgeAll(
  { claims }: ClaimRows,
  doubts: Float32Array,
  chances: readonly number[],
  limits: Limits,
): readonly Judged[] {
  return claims.map(({ sentence, claim }, row) => {
    const { reading, facts, suspicions } = sentence;
    return judgeClaim(
      { reading, facts, suspicions, doubts: doubtsOf(sentence, doubts) },
      sentence.claims[claim]!,
      chances[row]!,
      limits,
    );
  });
}

/** Each set counts alike, each claim of a set as often as it occurs. */
function naturalWeights(
  examples: readonly Example[],
  claims: ClaimRows,
  used: readonly number[],
): readonly number[] {
  const counts = new Map<string, number>();
  for (const row of used) {
    const { set } = examples[claims.claims[row]!.example]!;
    counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  return used.map((row) => 1000 / counts.get(examples[claims.claims[row]!.example]!.set)!);
}
