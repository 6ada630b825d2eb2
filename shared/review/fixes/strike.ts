import type { Clause } from "../../claims/clauses.ts";
import type { Span } from "../../words/span.ts";
import type { Fix } from "./fix.ts";
import { struckOf, type Splice, type Stretch } from "./stretch.ts";
import { strikeSentence } from "./strikeSentence.ts";

/**
 * Takes the claim's clause out of its sentence, with the joint that held it; where no clause is left that says anything, the
 * sentence goes, and with the last of its sentences the paragraph. Null for the headline, which an article needs.
 */
export function findStrike(stretch: Stretch): Fix | null {
  if (stretch.isHeadline) return null;
  const { clauses, claim: place } = stretch;
  const isStruck = ({ start, end }: Clause): boolean => start < place.end && place.start < end;
  const first = clauses.findIndex(isStruck);
  const last = clauses.findLastIndex(isStruck);
  const left = clauses.filter((_, index) => index < first || index > last);
  if (first < 0 || !left.some(({ attribution }) => !attribution)) return strikeSentence(stretch);
  const struck = { start: clauses[first]?.start ?? place.start, end: clauses[last]?.end ?? place.end };
  if (first === 0) return strikeOpening(stretch, clauses[last + 1] ?? stretch.sentence, struck);
  const before = clauses[first - 1] ?? stretch.sentence;
  return last < clauses.length - 1
    ? strikeBetween(stretch, before, struck)
    : strikeEnding(stretch, before, struck);
}

/** “A, and B.” without A is “B.”: what comes first begins with a capital. */
function strikeOpening(stretch: Stretch, next: Span, struck: Span): Fix | null {
  const { plain, sentence } = stretch;
  const gone = { start: sentence.start, end: next.start };
  const [letter = ""] = plain.text.slice(next.start);
  const until = next.start + letter.length;
  const places = [plain.rawSpan({ ...gone, end: until }).start, plain.rawSpanWithMarks(gone).start];
  // Markup that opens before the first letter stays: only the letter itself is written anew.
  const opened = plain.rawSpanWithMarks({ start: next.start, end: sentence.end }).start;
  const letterAt = plain.rawSpan({ start: next.start, end: until });
  const marks = stretch.raw.slice(opened, letterAt.start);
  return struckOf(stretch, { ...gone, end: until }, letter.toUpperCase(), struck, [
    ...places.map((start) => ({ start, end: letterAt.end, insert: marks + letter.toUpperCase() })),
    ...places.map((start) => ({ start, end: letterAt.end, insert: letter.toUpperCase() })),
  ]);
}

/** “A, and B; C.” without B is “A; C.”. */
function strikeBetween(stretch: Stretch, before: Span, struck: Span): Fix | null {
  const gone = { start: before.end, end: struck.end };
  return struckOf(stretch, gone, "", struck, cuts(stretch, before, gone, ""));
}

/** “A, and B.” without B is “A.”; speech that its speaker followed ends as a sentence does. */
function strikeEnding(stretch: Stretch, before: Span, struck: Span): Fix | null {
  const { text } = stretch.plain;
  const { end } = stretch.sentence;
  const [, marks = "", closing = ""] = /([.!?…]*)([)\]"”’»]*)$/u.exec(text.slice(before.end, end)) ?? [];
  const speech = /,(["”’»])$/u.exec(text.slice(before.start, before.end));
  if (speech !== null) {
    const gone = { start: before.end - speech[0].length, end };
    const put = (marks === "" ? "." : marks) + (speech[1] ?? "");
    return struckOf(stretch, gone, put, struck, cuts(stretch, before, gone, put));
  }
  const open = unclosed(text.slice(stretch.sentence.start, before.end));
  const put = marks + closing.slice(0, open);
  const gone = { start: before.end, end };
  return struckOf(stretch, gone, put, struck, cuts(stretch, before, gone, put));
}

/** How many brackets and quotation marks are open at the end of some words. */
function unclosed(words: string): number {
  const count = (signs: RegExp): number => words.match(signs)?.length ?? 0;
  const typewriter = count(/"/gu) % 2;
  return Math.max(0, count(/[([“«]/gu) - count(/[)\]”»]/gu)) + typewriter;
}

/** The raw text behind the kept words and the markup that they close, up to the end of what goes. */
function cuts({ plain }: Stretch, before: Span, gone: Span, insert: string): readonly Splice[] {
  const tight = plain.rawSpan(gone);
  const wide = plain.rawSpanWithMarks(gone);
  const closed = gone.start < before.end ? tight.start : plain.rawSpanWithMarks(before).end;
  const keptEnd = gone.start < before.end ? tight.start : plain.rawSpan(before).end;
  return [
    { start: closed, end: wide.end, insert },
    { start: closed, end: tight.end, insert },
    { start: keptEnd, end: tight.end, insert },
    { start: keptEnd, end: wide.end, insert },
  ];
}
