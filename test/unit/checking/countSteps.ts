import { Session } from "node:inspector";

type Coverage = {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
};

/**
 * Counts steps: how often each block of our own code in `shared/` runs (V8's coverage). Unlike a clock it says the same on
 * every machine. It sees only what is loaded after it was opened, and nothing of what regular expressions do.
 */
export function openStepCounter(): { readonly count: (work: () => unknown) => number } {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    count: (work) => {
      takeSteps(session);
      work();
      return takeSteps(session);
    },
  };
}

/** The steps since they were taken last. */
function takeSteps(session: Session): number {
  let steps = 0;
  session.post("Profiler.takePreciseCoverage", (error, coverage: Coverage) => {
    if (error !== null) throw error;
    for (const { url, functions } of coverage.result)
      if (url.includes("/shared/"))
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  });
  return steps;
}
