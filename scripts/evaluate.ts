import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { collect } from "./training/collect.ts";
import { crossValidate } from "./training/crossValidate.ts";
import { describeClaims } from "./training/describe.ts";
import { claimsFolder, readExamples } from "./training/examples.ts";
import { makeExamples } from "./training/made/makeExamples.ts";
import { describeChecks, measureChecks, tabulateChecks } from "./training/measureChecks.ts";
import { printReport } from "./training/report.ts";

const files = process.argv.slice(2);
if (files[0] === "--checks") evaluateChecks();
else if (files.length > 0) {
  // Not a top-level import: the cross-validation must run without weights, or with weights for other features.
  const { evaluateFiles } = await import("./training/evaluateFiles.ts");
  console.table(evaluateFiles(files));
} else evaluateHeldOut();

/**
 * Judges all labelled drafts by models that saw no document of their fold, and prints how good the judgements are.
 * With STET_KEEP=FILE, every claim is written there with its doubts, to be read by eye.
 */
function evaluateHeldOut(): void {
  const labelled = readExamples(claimsFolder(join(import.meta.dirname, "..")));
  const examples = [...labelled, ...makeExamples(labelled)];
  const began = performance.now();
  const collected = collect(examples);
  const perDraft = (performance.now() - began) / examples.length;
  const result = crossValidate(examples, collected);
  printReport(examples, collected, result, perDraft);
  const file = process.env["STET_KEEP"];
  if (file !== undefined) writeFileSync(file, describeClaims(examples, result));
}

/**
 * Prints what every check is worth by itself. Two folds of five are for reading: with STET_KEEP=FILE their cases are
 * written there. The figures are those of the other three.
 */
function evaluateChecks(): void {
  const labelled = readExamples(claimsFolder(join(import.meta.dirname, "..")));
  console.table(tabulateChecks(measureChecks(labelled.filter(({ fold }) => fold > 1))));
  const file = process.env["STET_KEEP"];
  if (file !== undefined)
    writeFileSync(file, describeChecks(measureChecks(labelled.filter(({ fold }) => fold < 2))));
}
