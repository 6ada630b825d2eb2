import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimFeatureNames } from "../shared/checking/judge/claimFeatures.ts";
import { wordFeatureNames } from "../shared/checking/judge/wordFeatures.ts";
import { fitClaims, labelClaims } from "./training/claimTraining.ts";
import { collect } from "./training/collect.ts";
import { crossValidate } from "./training/crossValidate.ts";
import { claimsFolder, readExamples } from "./training/examples.ts";
import { fitWords } from "./training/wordTraining.ts";

/**
 * Refits the checker's weights. Scale and threshold come from cross-validated judgements; the trees that ship are fitted
 * on everything, those of claims over word doubts that are cross-validated too.
 */
const root = join(import.meta.dirname, "..");
const examples = readExamples(claimsFolder(root));
const collected = collect(examples);
const result = crossValidate(examples, collected);
const claims = labelClaims(examples, collected, result.doubts);
const weights = {
  format: "checker-weights/1",
  wordFeatures: wordFeatureNames,
  claimFeatures: claimFeatureNames,
  words: fitWords(result.words, () => true),
  claims: fitClaims(claims, () => true),
  scale: {
    slope: Number(result.scale.slope.toPrecision(6)),
    offset: Number(result.scale.offset.toPrecision(6)),
  },
  threshold: Number(result.threshold.toFixed(3)),
  wordThreshold: 0.5,
};
const folder = join(root, "resources", "checker");
mkdirSync(folder, { recursive: true });
const text = `${JSON.stringify(weights)}\n`;
writeFileSync(join(folder, "weights.json"), text);
console.log(
  `Wrote resources/checker/weights.json, ${Math.round(text.length / 1024)} KB; threshold ${weights.threshold}.`,
);
