import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "better-sqlite3";

/**
 * Work in steps so small that whoever drives it may give way between any two. Each yields what is worth reporting;
 * work that is ended early (`return`) gives back what it holds.
 */
export type Steps<Value, Report = undefined> = Generator<Report, Value, void>;

/** Takes all steps at once. */
export function runSteps<Value>(steps: Steps<Value, unknown>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Takes the steps of `work` in one transaction of a connection that nothing else uses meanwhile. */
export function* inOneTransaction<Value, Report>(
  db: Database,
  work: () => Steps<Value, Report>,
): Steps<Value, Report> {
  db.exec("BEGIN");
  try {
    const value = yield* work();
    db.exec("COMMIT");
    return value;
  } finally {
    if (db.inTransaction) db.exec("ROLLBACK");
  }
}

/** Milliseconds that a slice may take: whatever else is asked meanwhile waits no longer than that. */
const slice = 12;

/**
 * Takes the steps in slices, and gives way to everything else before each. Answers null where it was ended by `signal`
 * before the last step. `report` hears what each step yields.
 */
export async function runInSlices<Value, Report>(
  steps: Steps<Value, Report>,
  signal: AbortSignal,
  report: (yielded: Report) => void,
): Promise<{ readonly value: Value } | null> {
  for (;;) {
    await nextTurn();
    if (signal.aborted) {
      steps.return(undefined as never);
      return null;
    }
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) return { value: step.value };
      report(step.value);
    } while (performance.now() < until);
  }
}
