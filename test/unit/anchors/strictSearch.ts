import type { Span } from "../../../shared/words/span.ts";

/**
 * Every place that a strict search for a passage of `before` gives in `after`, told in the plainest way: its very words,
 * there once on each side; or apart from all that differs, as every copy of them is; or with the 32 characters on one side of it, as no other has them (on both, beside a copy).
 */
export function strictSearch(before: string, after: string, { start, end }: Span): readonly number[] {
  const words = before.slice(start, end);
  const [old, now] = [everyPlace(words, before), everyPlace(words, after)];
  if (old.length === 1 && now.length === 1) return now;
  const areApart =
    old.length === now.length &&
    old.every((one, nth) => isApart(before, after, one, now[nth]!, words.length));
  return now.filter((at, nth) => {
    if (areApart && old[nth] === start) return true;
    const near = (one: number, other: number): boolean =>
      sidesNear(before, after, one, other, words.length) > 0;
    const isBeside = now.some((other) => other !== at && Math.abs(other - at) <= words.length + 32);
    if (isBeside && sidesNear(before, after, start, at, words.length) < 2) return false;
    const isOnly =
      now.filter((other) => near(start, other)).length === 1 &&
      old.filter((one) => near(one, at)).length === 1;
    return near(start, at) && isOnly;
  });
}

function everyPlace(words: string, text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(words, at));
}

/** Whether everything up to the end of the passage is the same in both texts, or everything from its start on. */
function isApart(before: string, after: string, start: number, at: number, length: number): boolean {
  const isLead = start === at && before.slice(0, start + length) === after.slice(0, at + length);
  return isLead || before.slice(start) === after.slice(at);
}

function sidesNear(before: string, after: string, start: number, at: number, length: number): number {
  const lead = (text: string, place: number): string => text.slice(Math.max(0, place - 32), place);
  const tail = (text: string, place: number): string => text.slice(place + length).slice(0, 32);
  return [lead, tail].filter((side) => side(before, start) === side(after, at)).length;
}
