import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { collect } from "./training/collect.ts";
import { crossValidate } from "./training/crossValidate.ts";
import { claimsFolder, readExamples } from "./training/examples.ts";
import { describeClaims } from "./training/describe.ts";
import { makeErrors } from "./training/madeErrors.ts";
import { printReport } from "./training/report.ts";

/**
 * Judges all labelled drafts by models that saw no document of their fold, and prints how good the judgements are.
 * With STET_KEEP=FILE, every claim is written there with its doubts, to be read by eye.
 */
const labelled = readExamples(claimsFolder(join(import.meta.dirname, "..")));
const examples = [...labelled, ...makeErrors(labelled, 5)];
const began = performance.now();
const collected = collect(examples);
const perDraft = (performance.now() - began) / examples.length;
const result = crossValidate(examples, collected);
printReport(examples, collected, result, perDraft);
const file = process.env["STET_KEEP"];
if (file !== undefined) writeFileSync(file, describeClaims(examples, result));
