import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimFeatureNames } from "../shared/checking/judge/claimFeatureNames.ts";
import { wordFeatureNames } from "../shared/checking/judge/wordFeatureNames.ts";
import { fitClaims, labelClaims } from "./training/claimTraining.ts";
import { collect } from "./training/collect.ts";
import { crossValidate } from "./training/crossValidate.ts";
import { claimsFolder, readExamples } from "./training/examples.ts";
import { makeExamples } from "./training/made/makeExamples.ts";
import { describeClaims } from "./training/describe.ts";
import { printReport } from "./training/report.ts";
import { fitWords } from "./training/wordTraining.ts";

/**
 * Refits the checker's weights. Scale and threshold come from cross-validated judgements; the trees that ship are fitted
 * on everything, those of claims over word doubts that are cross-validated too.
 */
const root = join(import.meta.dirname, "..");
const labelled = readExamples(claimsFolder(root));
const examples = [...labelled, ...makeExamples(labelled)];
const began = performance.now();
const collected = collect(examples);
const perDraft = (performance.now() - began) / examples.length;
const result = crossValidate(examples, collected);
printReport(examples, collected, result, perDraft);
if (process.env["STET_KEEP"] !== undefined)
  writeFileSync(process.env["STET_KEEP"], describeClaims(examples, result));
const claims = labelClaims(examples, collected, result.doubts);
const weights = {
  format: "checker-weights/3",
  wordFeatures: wordFeatureNames,
  claimFeatures: claimFeatureNames,
  words: fitWords(result.words, () => true),
  claims: fitClaims(claims, () => true),
  scale: {
    slope: Number(result.scale.slope.toPrecision(6)),
    offset: Number(result.scale.offset.toPrecision(6)),
  },
  draft: result.draftScale,
  threshold: Number(result.threshold.toFixed(3)),
  claimThreshold: Number(result.claimThreshold.toFixed(3)),
  wordThreshold: result.wordThreshold,
};
const folder = join(root, "resources", "checker");
mkdirSync(folder, { recursive: true });
const text = `${JSON.stringify(weights)}\n`;
writeFileSync(join(folder, "weights.json"), text);
console.log(
  `Wrote resources/checker/weights.json, ${Math.round(text.length / 1024)} KB; threshold ${weights.threshold}.`,
);
