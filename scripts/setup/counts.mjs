// @ts-check
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

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
      failed: counts.numFailedTests,
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** The line that ends a run, alone, for whoever reads nothing else. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
