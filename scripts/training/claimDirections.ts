import { claimFeatureNames } from "../../shared/checking/judge/claimFeatureNames.ts";

/** What more of a feature can say of a claim: only that it is worse, only that it is better, or either. */
type Direction = "worse" | "better" | "free";

/** A feature that is new must be given its direction here, or the types do not hold. */
const moreIs: Readonly<Record<(typeof claimFeatureNames)[number], Direction>> = {
  worst: "worse",
  second: "worse",
  third: "worse",
  mean: "worse",
  weightedMean: "worse",
  overHalf: "worse",
  worstName: "worse",
  worstNumber: "worse",
  worstVerb: "worse",
  worstFound: "worse",
  worstNew: "worse",
  carried: "better",
  carriedContext: "better",
  share: "better",
  bestShare: "better",
  secondShare: "better",
  copied: "better",
  longestCopy: "better",
  newWords: "worse",
  newNames: "worse",
  quantity: "better",
  quote: "better",
  quoteInvented: "worse",
  quoteAltered: "worse",
  numberDiffers: "worse",
  numberOpen: "worse",
  nameAbsent: "worse",
  negations: "free",
  hedges: "free",
  sourceHedges: "free",
  gender: "better",
  together: "better",
  inversions: "worse",
  antonyms: "worse",
  weakest: "better",
  sentenceWorst: "worse",
  sentenceMean: "worse",
  relation: "better",
  hasQuote: "free",
  hasNumber: "free",
  hasName: "free",
  worstFramed: "worse",
  worstAmongFound: "worse",
  nameAway: "worse",
  denied: "worse",
  turned: "worse",
  certainty: "worse",
  scope: "worse",
  cause: "worse",
  roles: "worse",
  speaker: "worse",
  nameDiffers: "worse",
  softCarried: "better",
  weakestLike: "better",
  meaning: "better",
  newLike: "free",
  newFit: "free",
  level: "better",
  found: "better",
  anywhere: "better",
  context: "better",
  alone: "worse",
  weakPair: "better",
  rival: "worse",
};

const signs: Readonly<Record<Direction, number>> = { worse: 1, better: -1, free: 0 };

/**
 * For each feature of a claim, which way it may count: a doubted word never speaks for a claim, a carried one never
 * against it. What cannot be so is not learned from a few drafts in which it seemed so.
 */
export const claimDirections: readonly number[] = claimFeatureNames.map((name) => signs[moreIs[name]]);
