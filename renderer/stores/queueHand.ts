import type { QueueRow } from "../../shared/api/answers.ts";
import { waitsForReview } from "../../shared/words/article.ts";
import type { QueueState } from "./queue.ts";

type Hand = Pick<QueueState, "chosen" | "isChosenByPerson">;
type Rows = Pick<QueueState, "rows" | "chosen">;

/**
 * Where the hand is once the queue is read again: on the article that the person chose; where that one was decided or is gone,
 * on the open one that took its place, so that the work goes on from there.
 */
export function keepChosen(
  { rows: before, chosen, isChosenByPerson }: QueueState,
  rows: readonly QueueRow[],
): Hand {
  const first = { chosen: (rows.find(isOpen) ?? rows[0])?.id ?? null, isChosenByPerson: false };
  if (!isChosenByPerson) return first;
  const now = rows.find((row) => row.id === chosen);
  const was = before?.findIndex((row) => row.id === chosen) ?? -1;
  const isDecided = was >= 0 && isOpen(before?.[was]) && !isOpen(now);
  if (now !== undefined && !isDecided) return { chosen, isChosenByPerson };
  const next = isDecided ? (rows.slice(was).find(isOpen) ?? rows.find(isOpen)) : undefined;
  return next === undefined
    ? now === undefined
      ? first
      : { chosen, isChosenByPerson }
    : { chosen: next.id, isChosenByPerson };
}

/** The row so many further down (or up), or null for an empty queue. */
export function stepFrom({ rows, chosen }: Rows, by: number): string | null {
  if (rows === null || rows.length === 0) return null;
  const at = rows.findIndex((row) => row.id === chosen);
  return rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.id ?? null;
}

/**
 * The next open article (or the one before) of somebody who looks at `from`: where the hand moved on from it already, as it does
 * when an article is decided, the one in hand is the next.
 */
export function findOpen({ rows, chosen }: Rows, by: 1 | -1, from: string): string | null {
  const all = rows ?? [];
  const at = all.findIndex((row) => row.id === chosen);
  const hasMovedOn = chosen !== from && isOpen(all[at]);
  if (hasMovedOn && by > 0) return chosen;
  const side = by > 0 ? all.slice(at + 1) : all.slice(0, Math.max(0, at)).toReversed();
  return side.find((row) => row.id !== from && isOpen(row))?.id ?? null;
}

/** The first open article but one: after the last comes the first again. */
export function firstOpen({ rows }: Pick<QueueState, "rows">, but: string): string | null {
  return rows?.find((row) => row.id !== but && isOpen(row))?.id ?? null;
}

/** A returned article waits for its pipeline, and for nobody at the desk. */
function isOpen(row: QueueRow | undefined): boolean {
  return row !== undefined && waitsForReview(row.status);
}
