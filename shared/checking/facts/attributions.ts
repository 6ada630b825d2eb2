import type { Span } from "../../words/span.ts";

/** What a source is called: its publisher, its title, its author. */
export type NamedSource = {
  readonly title?: string;
  readonly publisher?: string | null;
  readonly author?: string | null;
};

/** Finds in some words where they are given to a source by its name, in offsets of the words. */
export type FindAttributions = (words: string) => readonly Span[];

const fewestSigns = 3;
const nowhere: FindAttributions = () => [];

/**
 * Prepares the finding of attributions to sources: "according to The Tech Buzz", "as the Harbour Post reported". They say whose
 * the words are and nothing that a source would have to carry. Names are read in any case, with or without "the".
 */
export function createAttributions(sources: readonly NamedSource[]): FindAttributions {
  const names = sources
    .flatMap(({ title, publisher, author }) => [title, publisher, author])
    .map((name) => (name ?? "").trim().replace(/^the\s+/iu, ""))
    .filter((name) => name.length >= fewestSigns && /\p{L}/u.test(name));
  if (names.length === 0) return nowhere;
  const name = `(?:the\\s+)?(?:${[...new Set(names)].toSorted(byLength).map(patternOf).join("|")})(?![\\p{L}\\p{N}])`;
  const before = `(?:according\\s+to|as\\s+reported\\s+by|reported\\s+by)\\s+${name}`;
  const after = `(?:as\\s+)?${name},?\\s+(?:has\\s+)?(?:said|says|reported|reports|wrote|writes)(?:\\s+that)?`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${before}|${after})(?![\\p{L}\\p{N}])`, "giu");
  return (words) =>
    [...words.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Whether a part of some words is nothing but an attribution, signs aside. */
export function isAttributionOnly(words: string, part: Span, attributions: readonly Span[]): boolean {
  let left = words.slice(part.start, part.end);
  for (const { start, end } of attributions.toReversed())
    if (start >= part.start && end <= part.end)
      left = left.slice(0, start - part.start) + left.slice(end - part.start);
  return !/[\p{L}\p{N}]/u.test(left);
}

/** Longer names first: "Harbour Post Online" before "Harbour Post". */
function byLength(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1);
}

function patternOf(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}
