import Connection from "better-sqlite3";
import { expect, test } from "vitest";
import { inOneTransaction, runInSlices, runSteps, type Steps } from "../../../electron/store/steps.ts";

/** Steps that never end by themselves; `held` tells whether they still hold what they took. */
function createEndless(): { readonly steps: Steps<never, number>; readonly held: () => boolean } {
  let isHeld = false;
  function* take(): Steps<never, number> {
    isHeld = true;
    try {
      for (let step = 1; ; step++) yield step;
    } finally {
      isHeld = false;
    }
  }
  return { steps: take(), held: () => isHeld };
}

test("work in slices gives way to what is asked meanwhile, and reports how far it is", async () => {
  const { steps, held } = createEndless();
  const ending = new AbortController();
  const reported: number[] = [];
  const run = runInSlices(steps, ending.signal, (step) => reported.push(step));
  // Each wait is answered between two slices, or this test would never end.
  while (reported.length < 3) await new Promise((resolve) => setTimeout(resolve, 0));
  expect(held()).toBe(true);
  ending.abort();
  expect(await run).toBeNull();
  expect(held()).toBe(false);
  expect(reported).toEqual(reported.toSorted((a, b) => a - b));
});

test("work that is ended before its first slice does nothing", async () => {
  const { steps, held } = createEndless();
  const reported: number[] = [];
  expect(await runInSlices(steps, AbortSignal.abort(), (step) => reported.push(step))).toBeNull();
  expect({ reported, held: held() }).toEqual({ reported: [], held: false });
});

test("a transaction over many steps is kept whole, or undone where it is ended early or fails", () => {
  const db = new Connection(":memory:");
  db.exec("CREATE TABLE rows (id INTEGER)");
  const count = () => db.prepare("SELECT count(*) FROM rows").pluck().get();
  function* insert(last: () => void): Steps<string> {
    for (let id = 0; id < 3; id++) {
      db.exec(`INSERT INTO rows VALUES (${id})`);
      yield;
    }
    last();
    return "done";
  }
  const ended = inOneTransaction(db, () => insert(() => undefined));
  ended.next();
  ended.next();
  ended.return(undefined as never);
  expect(count()).toBe(0);
  const fail = () => {
    throw new Error("No more.");
  };
  expect(() => runSteps(inOneTransaction(db, () => insert(fail)))).toThrow("No more.");
  expect(count()).toBe(0);
  expect(runSteps(inOneTransaction(db, () => insert(() => undefined)))).toBe("done");
  expect(count()).toBe(3);
  db.close();
});
