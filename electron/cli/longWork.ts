import { setImmediate as nextTurn } from "node:timers/promises";
import { progressWords, type Progress } from "../../shared/progress.ts";
import type { Terminal } from "./terminal.ts";

/** A work of many parts, one after the other. */
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
  const startedAt = performance.now();
  for (const [done, part] of parts.entries()) {
    // Signals come in between turns; the work of one part holds the thread.
    await nextTurn();
    if (isStopped) return parts.length - done;
    const progress = { total: parts.length, done, startedAt, lastAt: performance.now() };
    showLine(terminal, title, progress);
    try {
      await run(part);
    } finally {
      wipeLine(terminal, title, progress);
    }
  }
  return 0;
}

function lineOf(title: string, progress: Progress): string {
  return `${title} ${progressWords(progress)}…`;
}

function showLine(terminal: Terminal, title: string, progress: Progress): void {
  if (terminal.isWatched && progress.total > 1) terminal.err(`\r${lineOf(title, progress)}`);
}

function wipeLine(terminal: Terminal, title: string, progress: Progress): void {
  if (terminal.isWatched && progress.total > 1)
    terminal.err(`\r${" ".repeat(lineOf(title, progress).length)}\r`);
}
