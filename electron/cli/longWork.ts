import { setImmediate as nextTurn } from "node:timers/promises";
import { progressWords, type Progress } from "../../shared/progress.ts";
import type { Terminal } from "./terminal.ts";

/** A work on many articles, one after the other. */
type Parts<Part> = {
  /** What is being done, as a participle: "Importing". */
  readonly title: string;
  readonly parts: readonly Part[];
  readonly run: (part: Part) => Promise<void>;
};

/**
 * Does the parts, with a line of progress where a person watches, until it is asked to end (Ctrl+C): then the part that runs
 * is finished, and no other is begun. Answers how many parts were not begun.
 */
export async function runParts<Part>(
  terminal: Terminal,
  { title, parts, run }: Parts<Part>,
): Promise<number> {
  let isStopped = false;
  void terminal.untilStopped().then(() => (isStopped = true));
  const line = createProgressLine(terminal, title);
  const startedAt = performance.now();
  for (const [done, part] of parts.entries()) {
    // Signals come in between turns; the work of one part holds the thread.
    await nextTurn();
    if (isStopped) return parts.length - done;
    line.show({ of: "article", total: parts.length, done, startedAt, lastAt: performance.now() });
    try {
      await run(part);
    } finally {
      line.wipe();
    }
  }
  return 0;
}

/** One line on standard error that is written over; none where nobody watches, or the work has one part only. */
export function createProgressLine(
  terminal: Terminal,
  title: string,
): { readonly show: (progress: Progress) => void; readonly wipe: () => void } {
  let shown = "";
  const wipe = (): void => {
    if (shown !== "") terminal.err(`\r${" ".repeat(shown.length)}\r`);
    shown = "";
  };
  return {
    show: (progress) => {
      if (!terminal.isWatched || progress.total <= 1) return;
      wipe();
      shown = `${title} ${progressWords(progress)}…`;
      terminal.err(`\r${shown}`);
    },
    wipe,
  };
}
