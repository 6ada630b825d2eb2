// @ts-check
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

/**
 * What a run of vitest came to. `failures` names each test that failed, and each file that failed apart from its tests;
 * `isComplete` says whether there was a report at all.
 * @typedef {{ passed: number, failures: readonly string[], skipped: number, isComplete: boolean }} Counts
 */

/** @typedef {{ status: string, fullName: string }} ReportedTest */
/** @typedef {{ name: string, status: string, assertionResults: readonly ReportedTest[] }} ReportedFile */

/**
 * What vitest's JSON report says of its run; nothing passed where there is none.
 * @param {string} report
 * @returns {Counts}
 */
export function readCounts(report) {
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    return {
      passed: counts.numPassedTests,
      failures: counts.testResults.flatMap(nameFailures),
      skipped: counts.numPendingTests + counts.numTodoTests,
      isComplete: true,
    };
  } catch {
    return { passed: 0, failures: [], skipped: 0, isComplete: false };
  }
}

/** @param {ReportedFile} file @returns {readonly string[]} */
function nameFailures({ name, status, assertionResults }) {
  if (status !== "failed") return [];
  const file = path.relative(root, name);
  const failed = assertionResults.filter((test) => test.status === "failed");
  return failed.length === 0 ? [file] : failed.map(({ fullName }) => `${file}: ${fullName}`);
}

/** The line that ends a run, alone, for whoever reads nothing else. @param {Counts} counts */
export function closingLine({ passed, failures, skipped, isComplete }) {
  const counted = `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  return isComplete ? counted : `${counted}: the tests ended without a report`;
}
