import type { Span } from "../words/span.ts";
import { diffTexts } from "./diffTexts.ts";

/** One text of a row of revisions. */
export type NumberedText = { readonly number: number; readonly text: string };

/** Words of the text that stands now: since which revision, or null and their place where the first text had them. */
type Owned = { readonly length: number; readonly since: number | null; readonly origin: number };

/** Which revisions made a change: those that brought words between `after`, those that took words between `before`. */
export type Blame = (before: Span, after: Span) => readonly number[];

/**
 * Follows the words of the first of a row of revisions to the last, one revision after the other, and tells of any span
 * which revisions took the words of the first text away and which brought those of the last.
 */
export function blameRevisions(revisions: readonly NumberedText[]): Blame {
  const first = revisions[0]?.text ?? "";
  let owned: readonly Owned[] = [{ length: first.length, since: null, origin: 0 }];
  const taken: (Span & { readonly by: number })[] = [];
  for (const [index, { number, text }] of revisions.entries()) {
    const before = revisions[index - 1];
    if (before !== undefined) owned = follow(owned, before.text, { number, text }, taken);
  }
  return (gone, come) => {
    const by = new Set<number>();
    for (const { start, end, by: number } of taken) if (start < gone.end && end > gone.start) by.add(number);
    let at = 0;
    for (const { length, since } of owned) {
      if (since !== null && at < come.end && at + length > come.start) by.add(since);
      at += length;
    }
    return [...by].toSorted((one, other) => one - other);
  };
}

function follow(
  owned: readonly Owned[],
  before: string,
  { number, text }: NumberedText,
  taken: (Span & { readonly by: number })[],
): readonly Owned[] {
  const next: Owned[] = [];
  const left = owned.toReversed();
  const take = (length: number, isKept: boolean): void => {
    for (let rest = length; rest > 0;) {
      const run = left.pop();
      if (run === undefined) return;
      const part = Math.min(rest, run.length);
      if (isKept) next.push({ ...run, length: part });
      else if (run.since === null) taken.push({ start: run.origin, end: run.origin + part, by: number });
      if (part < run.length) left.push({ ...run, length: run.length - part, origin: run.origin + part });
      rest -= part;
    }
  };
  for (const piece of diffTexts(before, text))
    if (piece.kind === "come") next.push({ length: piece.text.length, since: number, origin: 0 });
    else take(piece.text.length, piece.kind === "same");
  return next;
}
