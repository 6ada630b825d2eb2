import type { CheckedClaim, CheckRecord, Claim, EarlierClaim, Shape } from "../words/claim.ts";
import type { Span } from "../words/span.ts";
import { createPlacing, type PlacePassage } from "../anchors/placing.ts";

/** A claim that a person made, placed in the text that is checked. */
export type PlacedShape = Span & {
  readonly shape: Shape;
  /** False for one that was taken back, split or merged: it is remembered, since it may stand again. */
  readonly stands: boolean;
  /** The earlier claim that it was in a sentence that has changed since; null where pairing finds that by itself. */
  readonly was: Claim | null;
};

/**
 * Places the claims that people made of an earlier text in another. All keep their place in a sentence that is identical
 * and placed with certainty. In a changed sentence, splits and merges fall (the checker's own claims stand again); an
 * added claim stays where its own words are placed with certainty; a lost one is back where its sentence is (`earlier` has
 * the claims that the record has not).
 */
export function placeShapes(
  { record, text: before }: { readonly record: CheckRecord; readonly text: string },
  after: string,
  earlier: readonly EarlierClaim[],
): readonly PlacedShape[] {
  const place = createPlacing(before, after);
  const placed = (stands: boolean) => (claim: Claim) => placeShape(claim, stands, place);
  const shapes = [...record.claims.flatMap(placed(true)), ...(record.aside ?? []).flatMap(placed(false))];
  const back = before === after ? [] : earlier.flatMap((claim) => returnShape(claim, record, after));
  return [...shapes, ...back.filter((shape) => !shapes.some((one) => isSameSpan(one, shape)))];
}

function returnShape(
  { claim, sentence }: EarlierClaim,
  { lost }: CheckRecord,
  text: string,
): readonly PlacedShape[] {
  const { shape, start, end } = claim;
  const at = text.indexOf(sentence);
  const isBack = sentence !== "" && at >= 0 && !text.includes(sentence, at + 1);
  if (!isBack || shape === undefined || !lost.some(({ id, added }) => added === true && id === claim.id))
    return [];
  const shift = at - claim.sentence.start;
  return [{ start: start + shift, end: end + shift, shape, stands: true, was: null }];
}

function placeShape(claim: Claim, stands: boolean, place: PlacePassage): readonly PlacedShape[] {
  const { shape, sentence, start, end } = claim;
  if (shape === undefined) return [];
  const whole = place(sentence);
  if (whole !== null) {
    const shift = whole.start - sentence.start;
    return [{ start: start + shift, end: end + shift, shape, stands, was: null }];
  }
  if (!stands || shape.how !== "added") return [];
  const own = place(claim);
  return own === null ? [] : [{ ...own, shape, stands, was: claim }];
}

/** A claim that a person made, judged, with its shape. */
export type MadeClaim = { readonly claim: CheckedClaim; readonly placed: PlacedShape };

/** The claims of a check: those that stand, and those that are set aside. */
export type Divided = {
  readonly standing: readonly CheckedClaim[];
  readonly aside: readonly CheckedClaim[];
};

/**
 * Which of the checker's own claims and of those that people made stand. A split or merge takes the place of the checker's
 * claims that it covers; where words of one would be left to no claim, it falls and the checker's stand.
 */
export function divideClaims(
  found: readonly CheckedClaim[],
  made: readonly MadeClaim[],
  text: string,
): Divided {
  const known = new Set(found.map(keyOf));
  const own = made.filter(({ claim }) => !known.has(keyOf(claim)));
  const standingOf = (isAdded: boolean): readonly CheckedClaim[] =>
    own
      .filter(({ placed }) => placed.stands && (placed.shape.how === "added") === isAdded)
      .map(({ claim }) => claim);
  const added = standingOf(true);
  const divisions = standingOf(false);
  const upheld = upholdDivisions(divisions, found, text);
  const covered = new Set(found.filter((claim) => upheld.some((division) => overlaps(division, claim))));
  const standing = [...found.filter((claim) => !covered.has(claim)), ...upheld, ...added];
  const stands = new Set(standing);
  return {
    standing: standing.toSorted(byPlace),
    aside: [...covered, ...own.map(({ claim }) => claim).filter((claim) => !stands.has(claim))],
  };
}

/** The divisions that leave no words of the checker's claims to no claim. That one falls can bring down others. */
function upholdDivisions(
  divisions: readonly CheckedClaim[],
  found: readonly CheckedClaim[],
  text: string,
): readonly CheckedClaim[] {
  const bare = found.filter(
    (claim) => divisions.some((division) => overlaps(division, claim)) && !isCovered(claim, divisions, text),
  );
  if (bare.length === 0) return divisions;
  const left = divisions.filter((division) => !bare.some((claim) => overlaps(division, claim)));
  return upholdDivisions(left, found, text);
}

function isCovered(claim: Span, divisions: readonly Span[], text: string): boolean {
  let at = claim.start;
  for (const { start, end } of divisions.toSorted(byPlace)) {
    if (end <= at || start >= claim.end) continue;
    if (start > at && !isJoint(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return at >= claim.end || isJoint(text.slice(at, claim.end));
}

/** What may stand between the parts of a split: no words but the one that joins them. */
function isJoint(words: string): boolean {
  return /^[^\p{L}\p{N}]*(?:(?:and|but|while|whereas|although|though)[^\p{L}\p{N}]*)?$/iu.test(words);
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Claims in the order of the text; of two that begin together, the longer comes later. */
export function byPlace(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** How a person made a claim, in words that "by" follows: "Added", "Split from a longer claim", "Merged from 2 claims". */
export function shapeSentence({ how, instead }: Shape): string {
  if (how === "added") return "Added";
  return how === "split" ? "Split from a longer claim" : `Merged from ${instead.length} claims`;
}
