import type { Span } from "../words/span.ts";
import {
  innerAbbreviations,
  leadingAbbreviations,
  monthAbbreviations,
  sentenceStarters,
} from "./abbreviations.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const mostAtOnce = 100_000;
const longest = 2_000;

/**
 * The sentences of a span of plain text, trimmed, in order. `Intl.Segmenter` proposes the ends; what stands on both sides
 * of an end decides whether it is one (RELIABILITY: Intl alone splits after "Dr." and inside quoted speech).
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (const end of proposedEnds(text, span))
    if (end >= span.end || endsSentence(text, start, end, span.end)) {
      for (const piece of piecesOf(text, start, end)) {
        const trimmed = trimSpan(text, piece.start, piece.end);
        if (trimmed !== null) sentences.push(trimmed);
      }
      start = end;
    }
  return sentences;
}

/** What has no end for pages is no sentence; it is cut between words, so that comparing it with a source stays cheap. */
function piecesOf(text: string, start: number, end: number): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    const cut = space > from ? space + 1 : from + longest;
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  pieces.push({ start: from, end });
  return pieces;
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

const unseenEnds = /[.!?…]["”’']?(?:(\s)(?=iPhone\b|iPad\b|eBay\b|iOS\b|\p{Lu})|(?=["“‘']?\p{Lu}\p{Ll}))/gu;

/** Ends that ICU does not see: without a space, as scraped pages have them, before a name in small letters, after "…". */
function* glued(segment: string, from: number): Generator<number> {
  for (const end of segment.matchAll(unseenEnds)) {
    const at = end.index + end[0].length;
    const spaced = end[1] !== undefined;
    const sees = spaced
      ? end[0].startsWith("…") || /\p{Ll}/u.test(segment.charAt(at))
      : /\p{L}\p{Ll}{2}$/u.test(segment.slice(0, end.index).slice(-3));
    if (sees) yield from + at;
  }
}

/** Most ends need no second look: a long word in small letters, a full stop, a space, a capital. */
function isPlainEnd(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 32 || text.charCodeAt(end - 2) !== 46) return false;
  const next = text.charCodeAt(end);
  if (next < 65 || next > 90) return false;
  for (let at = end - 7; at < end - 2; at++) {
    const code = text.charCodeAt(at);
    if (!(code >= 97 && code <= 122)) return false;
  }
  const word = text.slice(end - 7, end - 2);
  return word !== "essrs" && word !== "pprox";
}

function endsSentence(text: string, start: number, end: number, limit: number): boolean {
  if (isPlainEnd(text, end)) return true;
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
  if (name === "am" || name === "pm")
    return /^(?:\d|\p{Ll}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T\b|GMT|BST|UTC|CET)/u.test(
      after,
    );
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
