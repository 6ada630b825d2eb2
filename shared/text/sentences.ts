import type { Span } from "../words/span.ts";
import {
  innerAbbreviations,
  leadingAbbreviations,
  monthAbbreviations,
  sentenceStarters,
} from "./abbreviations.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const mostAtOnce = 100_000;

/**
 * The sentences of a span of plain text, trimmed, in order. `Intl.Segmenter` proposes the ends; what stands on both sides
 * of an end decides whether it is one (RELIABILITY: Intl alone splits after "Dr." and inside quoted speech).
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (const end of proposedEnds(text, span))
    if (end >= span.end || endsSentence(text, start, end, span.end)) {
      const trimmed = trimSpan(text, start, end);
      if (trimmed !== null) sentences.push(trimmed);
      start = end;
    }
  return sentences;
}

/** Long texts are segmented piece by piece: ICU's time grows faster than the text. */
function* proposedEnds(text: string, span: Span): Generator<number> {
  for (let from = span.start; from < span.end; from += mostAtOnce) {
    const piece = text.slice(from, Math.min(span.end, from + mostAtOnce));
    for (const segment of segmenter.segment(piece)) {
      yield* glued(segment.segment, from + segment.index);
      const end = from + segment.index + segment.segment.length;
      if (end < from + piece.length || end === span.end) yield end;
    }
  }
}

/** Ends without a space after them, as scraped pages have them: "…he said.The mayor…". */
function* glued(segment: string, from: number): Generator<number> {
  for (const end of segment.matchAll(/(?<=\p{Ll}{3}[.!?]["”’']?)(?=["“‘']?\p{Lu}\p{Ll})/gu))
    yield from + end.index;
}

function endsSentence(text: string, start: number, end: number, limit: number): boolean {
  const before = text.slice(Math.max(start, end - 60), end).trimEnd();
  const after = text.slice(end, Math.min(limit, end + 60)).trimStart();
  if (/\n\s*\n\s*$/.test(text.slice(Math.max(start, end - 8), end))) return true;
  if (/^["”’'»)\]]+(?:\s|$)/.test(after) && !/^["']\s*$/.test(after)) return false;
  if (/^\p{Ll}/u.test(after) && !/^(?:iPhone|iPad|eBay|iOS)/.test(after)) return false;
  if (/(?:^|\s)[("“‘]?\d{1,2}[.)]$/.test(before) && before.length < 4) return false;
  if (speaksOn(before, after)) return false;
  return !before.endsWith(".") || !abbreviates(before, after);
}

/** `"Why not?" Falk asked.`: the speech goes on to its speaker. */
function speaksOn(before: string, after: string): boolean {
  if (!/[?!,]["”’']$/.test(before)) return false;
  return /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|added|wrote|replied|shouted|tweeted|cried)\b/u.test(
    after,
  );
}

function abbreviates(before: string, after: string): boolean {
  const last = /(?:^|[\s("“‘[–—/-])((?:\p{L}\.)*\p{L}[\p{L}'’]*)\.$/u.exec(before)?.[1];
  if (last === undefined) return before.endsWith("...") && /^\p{Ll}/u.test(after);
  const name = last.replaceAll(".", "").toLowerCase();
  const next = /^["“‘'(]?([\p{L}\p{N}'’]+)/u.exec(after)?.[1] ?? "";
  if (name === "no" || name === "nos") return /^\d/.test(next);
  if (monthAbbreviations.has(name) && /^\p{Lu}/u.test(last)) return /^\d/.test(next);
  if (
    leadingAbbreviations.has(name) &&
    (/^\p{Lu}/u.test(last) || /^(?:vs?|eg|ie|cf|ca|approx|pp)$/.test(name))
  )
    return name !== "st" && name !== "sr" ? true : !sentenceStarters.has(next.toLowerCase());
  const isInitial =
    /^\p{Lu}$/u.test(last) &&
    !/\d[°\s]?\p{Lu}\.$/u.test(before) &&
    !/\b(?:Plan|Vitamin|Hepatitis|Group|Type|and) \p{Lu}\.$/u.test(before);
  const isInner =
    innerAbbreviations.has(name) && (last.includes(".") || /^\p{Lu}|^(?:etc|al|co|inc|am|pm)$/u.test(last));
  if (!isInitial && !isInner && !(last.includes(".") && last.length <= 7)) return false;
  if (last === "I" || name === "etc") return false;
  return !sentenceStarters.has(next.toLowerCase()) || /^\p{Ll}/u.test(next);
}

function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : null;
}
