/** What a command reads from and writes to: the process's own streams, or a test's. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches standard error, so that progress is worth showing. */
  readonly isWatched: boolean;
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Resolves when the process is asked to end. */
  readonly untilStopped: () => Promise<void>;
};

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : 120,
    environment: process.env,
    untilStopped,
  };
}

function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  return promise;
}
