import { join } from "node:path";
import { collect } from "./training/collect.ts";
import { crossValidate } from "./training/crossValidate.ts";
import { claimsFolder, readExamples } from "./training/examples.ts";
import { percent, reportSets } from "./training/report.ts";
import { claimFeatureNames } from "../shared/checking/judge/claimFeatures.ts";
import { wordFeatureNames } from "../shared/checking/judge/wordFeatures.ts";

const root = join(import.meta.dirname, "..");
const examples = readExamples(claimsFolder(root));
const began = performance.now();
const collected = collect(examples);
const perDraft = (performance.now() - began) / examples.length;
const result = crossValidate(examples, collected);
const rows = reportSets(examples, collected, result, 0.5);
console.table(rows.map(({ peers: _peers, ...row }) => row));
const mean = (column: string): number => {
  const values = rows.map((row) => Number(row[column])).filter((value) => !Number.isNaN(value));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};
console.log(
  `threshold ${result.threshold.toFixed(2)}, mean BA ${mean("BA").toFixed(1)}, mean AUC ${mean("AUC").toFixed(1)}, mean span F1 ${mean("spanF1").toFixed(1)}, calibration error of claims ${percent(result.calibration)} %, ${perDraft.toFixed(2)} ms a draft`,
);
const worth = (names: readonly string[], gains: Float64Array): string =>
  [...gains.entries()]
    .toSorted((left, right) => right[1] - left[1])
    .slice(0, 30)
    .map(([feature, gain]) => `${names[feature]!} ${gain.toFixed(0)}`)
    .join(", ");
console.log(`words: ${worth(wordFeatureNames, result.wordGains)}`);
console.log(`claims: ${worth(claimFeatureNames, result.claimGains)}`);
for (const row of rows)
  if (row["peers"] !== "") console.log(`${String(row["set"])}: ${String(row["peers"])}`);
