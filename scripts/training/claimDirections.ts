import { claimFeatureNames } from "../../shared/checking/judge/claimFeatureNames.ts";

type Name = (typeof claimFeatureNames)[number];

const moreIsWorse: readonly Name[] = [
  "worst",
  "second",
  "third",
  "mean",
  "weightedMean",
  "overHalf",
  "worstName",
  "worstNumber",
  "worstVerb",
  "worstFound",
  "worstNew",
  "newWords",
  "newNames",
  "quoteInvented",
  "quoteAltered",
  "numberDiffers",
  "numberOpen",
  "nameAbsent",
  "sentenceWorst",
  "sentenceMean",
  "worstFramed",
  "worstAmongFound",
  "nameAway",
  "denied",
  "turned",
  "certainty",
  "scope",
  "cause",
  "roles",
  "speaker",
  "nameDiffers",
  "antonyms",
  "inversions",
  "alone",
  "rival",
];

const moreIsBetter: readonly Name[] = [
  "carried",
  "carriedContext",
  "share",
  "bestShare",
  "secondShare",
  "copied",
  "longestCopy",
  "quantity",
  "quote",
  "weakest",
  "relation",
  "softCarried",
  "weakestLike",
  "meaning",
  "level",
  "found",
  "anywhere",
  "context",
  "weakPair",
  "together",
  "gender",
];

/**
 * For each feature of a claim, which way it may count: a doubted word never speaks for a claim, a carried one never
 * against it. What cannot be so is not learned from a few drafts in which it seemed so.
 */
export const claimDirections: readonly number[] = claimFeatureNames.map((name) =>
  moreIsWorse.includes(name) ? 1 : moreIsBetter.includes(name) ? -1 : 0,
);
