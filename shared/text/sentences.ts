import type { Span } from "../words/span.ts";
import { endsSentence, isClosingMark, isEndMark, isLineEnd, isSpace } from "./sentenceEnds.ts";

/** How many characters a sentence has at most, UTF-16. */
export const longestSentence = 2_000;

/**
 * The sentences of a span of plain text, trimmed, in order. One walk over the characters stops at end marks and line ends;
 * what stands on both sides of one decides whether it ends a sentence.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end;) {
    const code = text.charCodeAt(at);
    if (!isEndMark(code) && !isLineEnd(code)) {
      at++;
      continue;
    }
    const marks = skip(text, at, span.end, isEndMark);
    const closed = skipClosing(text, marks, span.end);
    const next = skip(text, closed, span.end, isSpace);
    if (next >= span.end) break;
    if (endsSentence(text, { start, marks, closed, next, limit: span.end })) {
      addSentence(sentences, text, start, closed);
      start = next;
    }
    at = next;
  }
  addSentence(sentences, text, start, span.end);
  return sentences;
}

function skip(text: string, from: number, limit: number, is: (code: number) => boolean): number {
  let at = from;
  while (at < limit && is(text.charCodeAt(at))) at++;
  return at;
}

/** Closing marks and numbers of notes, also those that a space parts from the end mark: `’ ”`, `[2]`. */
function skipClosing(text: string, from: number, limit: number): number {
  let at = skip(text, from, limit, isClosingMark);
  at = skipNote(text, at, limit);
  while (at < limit && isSpace(text.charCodeAt(at))) {
    const mark = skip(text, at, limit, isSpace);
    const after = skip(text, mark, limit, isClosingMark);
    if (after === mark || (after < limit && !isSpace(text.charCodeAt(after)))) break;
    at = after;
  }
  return at;
}

const note = /(?:\[\d{1,3}\])+/y;

function skipNote(text: string, from: number, limit: number): number {
  if (from >= limit || text.charCodeAt(from) !== 91) return from;
  note.lastIndex = from;
  return note.test(text) && note.lastIndex <= limit ? note.lastIndex : from;
}

/** What has no end for pages is no sentence; it is cut between words, so that comparing it with a source stays cheap. */
function addSentence(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > longestSentence) {
    const space = text.slice(from, from + longestSentence + 1).lastIndexOf(" ");
    const cut = from + (space > 0 ? space + 1 : longestSentence);
    addTrimmed(sentences, text, from, cut);
    from = cut;
  }
  addTrimmed(sentences, text, from, end);
}

function addTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from < to) sentences.push({ start: from, end: to });
}
