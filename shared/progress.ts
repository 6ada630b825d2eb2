const parts = { article: "articles", entry: "entries" } as const;

/** How far a work of many like parts is; times are in milliseconds by any one clock. */
export type Progress = {
  readonly of: keyof typeof parts;
  readonly total: number;
  readonly done: number;
  readonly startedAt: number;
  /** When the last part was done. */
  readonly lastAt: number;
};

/** Seconds that the rest will take at the rate so far; null before the first part is done. */
function secondsLeft({ total, done, startedAt, lastAt }: Progress): number | null {
  if (done === 0) return null;
  return ((lastAt - startedAt) / done / 1000) * Math.max(0, total - done);
}

/** "12 of 300 articles · 40 seconds left". */
export function progressWords(progress: Progress): string {
  const { of, done, total } = progress;
  const named = total === 1 ? of : parts[of];
  const counted = `${done.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")} ${named}`;
  const seconds = secondsLeft(progress);
  return seconds === null ? counted : `${counted} · ${durationWords(seconds)} left`;
}

function durationWords(seconds: number): string {
  if (seconds < 1.5) return "1 second";
  if (seconds < 90) return `${Math.round(seconds)} seconds`;
  if (seconds < 90 * 60) return `about ${Math.round(seconds / 60)} minutes`;
  return `about ${Math.round(seconds / 3600)} hours`;
}
