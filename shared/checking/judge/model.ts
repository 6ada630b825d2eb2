import weights from "../../../resources/checker/weights.json" with { type: "json" };
import type { Span } from "../../words/span.ts";
import { claimFeatureCount, claimFeatureNames } from "./claimFeatureNames.ts";
import type { DraftScale } from "../scoreOfDraft.ts";
import { writeClaimFeatures } from "./claimFeatures.ts";
import type { Limits } from "./judgeClaim.ts";
import { sumOfLinear } from "./linear.ts";
import { packTrees, sumOfPacked } from "./packedTrees.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";
import { probability } from "./trees.ts";
import type { WordFacts } from "./wordFacts.ts";
import { wordFeatureCount, wordFeatureNames } from "./wordFeatureNames.ts";
import { isJudgeable, writeWordFeatures } from "./wordFeatures.ts";

if (
  weights.wordFeatures.join() !== wordFeatureNames.join() ||
  weights.claimFeatures.join() !== claimFeatureNames.join()
)
  throw new Error("The checker's weights were fitted for other features: run `npm run train`.");

const wordTrees = packTrees(weights.words);
const claimTrees = packTrees(weights.claims.trees);

/** From these probabilities on, a claim is flagged, and a word is among those that are wrong. */
export const limits: Limits = { claim: weights.claimThreshold, word: weights.wordThreshold };

/** How a draft as a whole is ranked. */
export const draftScale: DraftScale = weights.draft;

/** From this probability of its worst claim on, a draft as a whole is not found supported: a claim is flagged only later. */
export const draftThreshold = weights.threshold;

/** For each word of a sentence, the probability that the sources do not carry it; -1 for small words. */
export function doubtWords(
  reading: Reading,
  facts: WordFacts,
  suspicions: readonly Suspicion[],
): Float32Array {
  const row = new Float32Array(wordFeatureCount);
  const doubts = new Float32Array(reading.words.length).fill(-1);
  reading.words.forEach((word, at) => {
    if (!isJudgeable(word)) return;
    writeWordFeatures(reading, facts, suspicions, at, row);
    doubts[at] = probability(sumOfPacked(wordTrees, row));
  });
  return doubts;
}

/** The calibrated probability that something in a claim is not carried by the sources. */
export function doubtClaim(
  reading: Reading,
  facts: WordFacts,
  claim: Span,
  doubts: Float32Array,
  suspicions: readonly Suspicion[],
): number {
  const row = new Float32Array(claimFeatureCount);
  writeClaimFeatures(reading, facts, claim, doubts, suspicions, row);
  const { slope, offset } = weights.scale;
  return probability(
    slope * (sumOfPacked(claimTrees, row) + sumOfLinear(weights.claims.linear, row)) + offset,
  );
}
