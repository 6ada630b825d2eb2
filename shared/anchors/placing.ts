import { commonEnds } from "../text/commonEnds.ts";
import type { Span } from "../words/span.ts";
import { matchByContext } from "./context.ts";

/** Finds where a passage of an old text stands in a new one with certainty, or null where that is not certain. */
export type PlacePassage = (passage: Span) => Span | null;

/**
 * Prepares the placing of passages of `before` in `after`, word for word. A passage is placed by its position, where both
 * texts are the same, or where no copy of its words, in either text, touches the one stretch in which they differ; by its
 * words, where these stand exactly once in each; else by its context, where one copy on each side has it and no other.
 * Anything else could be a look-alike and is not placed.
 */
export function createPlacing(before: string, after: string): PlacePassage {
  if (before === after) return (passage) => passage;
  const all = bothEnds(before, after);
  const shift = after.length - before.length;
  return (passage) => {
    const words = before.slice(passage.start, passage.end);
    if (words === "") return null;
    const old = placesOf(words, before);
    const now = placesOf(words, after);
    if (old.length === 1 && now.length === 1) return spanAt(now[0] ?? 0, words);
    if (now.length === 0 || old.length > most || now.length > most) return null;
    const apart = all.find((same) => {
      const isOutside = (start: number, text: string): boolean =>
        start + words.length <= same.start || start >= text.length - same.end;
      return old.every((at) => isOutside(at, before)) && now.every((at) => isOutside(at, after));
    });
    if (apart !== undefined)
      return spanAt(passage.end <= apart.start ? passage.start : passage.start + shift, words);
    const at = matchByContext(passage, { text: before, places: old }, { text: after, places: now });
    return at === null ? null : spanAt(at, words);
  };
}

/**
 * How much of two texts is the same at their start and end. Where the words put in or taken out repeat what stands around
 * them, the stretch in which the texts differ can be told in two ways: as late as can be, and as early.
 */
function bothEnds(before: string, after: string): readonly ReturnType<typeof commonEnds>[] {
  const late = commonEnds(before, after);
  const shorter = Math.min(before.length, after.length);
  let { end } = late;
  while (end < shorter && before[before.length - end - 1] === after[after.length - end - 1]) end += 1;
  return end === late.end ? [late] : [late, { start: Math.min(late.start, shorter - end), end }];
}

/** More copies than this of one sentence are not told apart. */
const most = 100;

/** Where words stand in a text, overlaps included; stops at one place too many. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length <= most; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

function spanAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}
