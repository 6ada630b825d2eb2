import { claimableSpan } from "../claims/claimOfSpan.ts";
import { plainTextOf, type PlainText } from "../text/plain.ts";
import type { Span } from "../words/span.ts";

/**
 * The parts of a claim that is cut at raw offsets; null where one of them would have no word. A cut inside a word moves to
 * its beginning; white space, commas and a joining "and" before a cut belong to no part.
 */
export function cutClaim(text: string, claim: Span, at: readonly number[]): readonly Span[] | null {
  const plain = plainTextOf(text);
  const [start, end] = [plain.plainOffset(claim.start), plain.plainOffset(claim.end)];
  const cuts = [
    ...new Set(at.map((offset) => toWordStart(plain.text, plain.plainOffset(offset), start))),
  ].toSorted((one, other) => one - other);
  if (cuts.length === 0 || cuts.some((cut) => cut <= start || cut >= end)) return null;
  const starts = [start, ...cuts];
  const parts = starts.map((from, index) => {
    const to = starts[index + 1] ?? end;
    return partOf(plain, from, index === starts.length - 1 ? to : withoutJoint(plain.text, from, to));
  });
  return parts.every((part) => part !== null) ? parts : null;
}

function partOf(plain: PlainText, start: number, end: number): Span | null {
  return end <= start ? null : claimableSpan(plain, plain.rawSpan({ start, end }));
}

function toWordStart(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && /^[\p{L}\p{N}’']{2}$/u.test(text.slice(at - 1, at + 1))) at -= 1;
  return at;
}

const joint = /(?:[\s,;]+(?:and|but|while|whereas|although|though))?[\s,;]+$/iu;

function withoutJoint(text: string, start: number, end: number): number {
  return end - (joint.exec(text.slice(start, end))?.[0].length ?? 0);
}
