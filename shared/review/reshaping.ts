import { claimableSpan } from "../claims/claimOfSpan.ts";
import { plainTextOf } from "../text/plain.ts";
import type { CheckRecord, Claim, Shape, Shaping } from "../words/claim.ts";
import type { Instant, Span } from "../words/span.ts";
import { cutClaim } from "./cutting.ts";
import { quoteClaims } from "./naming.ts";
import { byPlace, isSameSpan, overlaps, placeShapes, type PlacedShape } from "./shaping.ts";

/** The claims of a text that a person wants to shape otherwise, and who does when. */
export type ToReshape = {
  readonly record: CheckRecord;
  readonly text: string;
  readonly person: string;
  readonly at: Instant;
};

/** What a person makes of the claims: the shapes to check with, and what the act is told to be. */
export type Reshaping = {
  readonly shapes: readonly PlacedShape[];
  readonly how: Shaping;
  /** Whether an earlier shaping is taken back. */
  readonly back: boolean;
  /** The ids of the claims that stand no longer. */
  readonly instead: readonly string[];
  /** Where the claims lie that stand from now on. */
  readonly spans: readonly Span[];
};

/** A new claim of selected words (raw offsets). A refusal is answered as its sentence. */
export function addClaim(reshape: ToReshape, selected: Span): Reshaping | string {
  const span = claimableSpan(plainTextOf(reshape.text), selected);
  if (span === null)
    return "A claim is made of words within one paragraph; choose at least one word, and none of another paragraph.";
  const twin = reshape.record.claims.find((claim) => isSameSpan(claim, span));
  if (twin !== undefined) return "There is a claim of these very words already; nothing was added.";
  return { ...shapeAnew(reshape, "added", [], [span]), back: false };
}

/** A claim cut in parts at raw offsets of the text; a joining "and" or comma stays with no part. */
export function splitClaim(reshape: ToReshape, id: string, at: readonly number[]): Reshaping | string {
  const claim = reshape.record.claims.find((one) => one.id === id);
  if (claim === undefined) return noSuchClaim;
  const around = reshape.record.claims.find((one) => one !== claim && overlaps(one, claim));
  if (claim.shape?.how === "added" && around !== undefined)
    return `${quoted(reshape, claim)} lies on words of ${quoted(reshape, around)}; take it back, and add its parts instead.`;
  const spans = cutClaim(reshape.text, claim, at);
  if (spans === null)
    return `${quoted(reshape, claim)} cannot be cut there; each part needs at least one word of the claim.`;
  return { ...shapeAnew(reshape, "split", [claim], spans), back: false };
}

/** One claim out of several that follow one another in one paragraph. */
export function mergeClaims(reshape: ToReshape, ids: readonly string[]): Reshaping | string {
  const { claims } = reshape.record;
  const missing = ids.find((id) => claims.every((claim) => claim.id !== id));
  if (missing !== undefined) return noSuchClaim;
  const merged = claims.filter(({ id }) => ids.includes(id)).toSorted(byPlace);
  const [first, last] = [merged[0], merged.at(-1)];
  if (first === undefined || last === undefined || merged.length < 2)
    return "Two claims or more are merged; name another.";
  if (merged.some((claim, index) => index > 0 && overlaps(claim, merged[index - 1]!)))
    return `${quoted(reshape, ...merged)} lie on the same words; take one of them back instead.`;
  const whole = { start: first.start, end: last.end };
  const between = claims.find(
    (claim) => !merged.includes(claim) && claim.shape?.how !== "added" && overlaps(claim, whole),
  );
  if (between !== undefined) return `${quoted(reshape, between)} stands between them; merge it too.`;
  const span = claimableSpan(plainTextOf(reshape.text), whole);
  if (span === null)
    return `${quoted(reshape, ...merged)} stand in different paragraphs; a claim lies within one.`;
  return { ...shapeAnew(reshape, "merged", merged, [span]), back: false };
}

/** Takes back the adding, splitting or merging that made a claim: what stood before it stands again. */
export function takeBackClaim(reshape: ToReshape, id: string): Reshaping | string {
  const { claims, aside = [], lost } = reshape.record;
  const placed = placeShapes(reshape, reshape.text, []);
  if (lost.some((claim) => claim.id === id && claim.added === true))
    return { shapes: placed, how: "added", back: true, instead: [id], spans: [] };
  const claim = claims.find((one) => one.id === id);
  if (claim === undefined) return noSuchClaim;
  const { shape } = claim;
  if (shape === undefined)
    return `The checker found ${quoted(reshape, claim)} by itself; only what a person made of claims is taken back.`;
  const isOfIt = (one: Claim): boolean => one.shape !== undefined && isSameShaping(one.shape, shape);
  const later = aside.find(isOfIt);
  if (later !== undefined)
    return `${quoted(reshape, later)} was split or merged since; take that back first.`;
  const restored = aside.filter((one) => shape.instead.includes(one.id));
  if (restored.length < shape.instead.length)
    return `What ${quoted(reshape, claim)} was made of is not the same any more; split or merge it anew.`;
  const gone = claims.filter(isOfIt);
  const shapes = placed.map((one) => {
    if (gone.some((claim) => isSameSpan(claim, one))) return { ...one, stands: false };
    return restored.some((claim) => isSameSpan(claim, one)) ? { ...one, stands: true } : one;
  });
  return { shapes, how: shape.how, back: true, instead: gone.map((claim) => claim.id), spans: restored };
}

/** The shapes when `spans` come in place of `claims`. */
function shapeAnew(
  reshape: ToReshape,
  how: Shaping,
  claims: readonly Claim[],
  spans: readonly Span[],
): Omit<Reshaping, "back"> {
  const instead = claims.map(({ id }) => id);
  const shape: Shape = { how, person: reshape.person, at: reshape.at, instead };
  const others = placeShapes(reshape, reshape.text, [])
    .filter((placed) => !spans.some((span) => isSameSpan(span, placed)))
    .map((placed) =>
      claims.some((claim) => isSameSpan(claim, placed)) ? { ...placed, stands: false } : placed,
    );
  const made = spans.map(({ start, end }): PlacedShape => ({ start, end, shape, stands: true, was: null }));
  return { shapes: [...others, ...made], how, instead, spans };
}

function isSameShaping(one: Shape, other: Shape): boolean {
  return one.how === other.how && one.person === other.person && one.at === other.at;
}

const noSuchClaim = "The text has no such claim now; look at its claims again.";

function quoted({ text }: ToReshape, ...claims: readonly Claim[]): string {
  return quoteClaims(claims.map(({ start, end }) => ({ words: text.slice(start, end) })));
}
