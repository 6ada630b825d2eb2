import type { ReviewClaim } from "../../../shared/api/answers.ts";
import { passagesOfClaim } from "../../../shared/review/claimEvidence.ts";
import type { EvidenceRole } from "../../../shared/words/finding.ts";
import type { Span } from "../../../shared/words/span.ts";

/** A passage of a source with the claims that rest on it, in the order of the draft. */
export type Passage = Span & { readonly claims: readonly string[] };

/**
 * The passages of one source on which claims rest, in order. Passages that overlap are one: a reader can point at
 * each place of a source only once.
 */
export function passagesOf(claims: readonly ReviewClaim[], source: string): readonly Passage[] {
  const tied = claims
    .flatMap((claim) =>
      passagesOfClaim(claim)
        .filter((evidence) => evidence.source === source && evidence.end > evidence.start)
        .map(({ start, end }) => ({ start, end, claim: claim.id })),
    )
    .toSorted((a, b) => a.start - b.start);
  const passages: { start: number; end: number; claims: string[] }[] = [];
  for (const { start, end, claim } of tied) {
    const last = passages.at(-1);
    if (last === undefined || start >= last.end) passages.push({ start, end, claims: [claim] });
    else {
      last.end = Math.max(last.end, end);
      if (!last.claims.includes(claim)) last.claims.push(claim);
    }
  }
  const order = new Map(claims.map((claim, index) => [claim.id, index]));
  return passages.map((passage) => ({
    ...passage,
    claims: passage.claims.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }));
}

/** What lies over a source's text: the evidence of the claim in hand, its reasons' words, what Find found. */
export type Overlay = Span & {
  readonly kind: EvidenceRole | "now" | "word" | "found" | "found-now" | "tied" | "chosen";
};

/** A piece of text with everything that lies over it. */
export type Piece = Span & { readonly kinds: readonly Overlay["kind"][] };

/** A run of a paragraph: a passage on which claims rest, or words between passages. */
export type Run = Span & { readonly passage: Passage | null; readonly pieces: readonly Piece[] };

/** One paragraph cut into runs, and each run into pieces at the ends of what lies over it. */
export function runsOf(
  paragraph: Span,
  passages: readonly Passage[],
  overlays: readonly Overlay[],
): readonly Run[] {
  const runs: Run[] = [];
  let at = paragraph.start;
  const add = (end: number, passage: Passage | null): void => {
    if (end > at) runs.push({ start: at, end, passage, pieces: piecesOf({ start: at, end }, overlays) });
    at = Math.max(at, end);
  };
  for (const passage of passages) {
    if (passage.end <= paragraph.start || passage.start >= paragraph.end) continue;
    add(Math.max(paragraph.start, passage.start), null);
    add(Math.min(paragraph.end, passage.end), passage);
  }
  add(paragraph.end, null);
  return runs;
}

function piecesOf(span: Span, overlays: readonly Overlay[]): readonly Piece[] {
  const over = overlays.filter((overlay) => overlay.start < span.end && overlay.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of over) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const ends = [...cuts].toSorted((a, b) => a - b);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? span.start;
    const kinds = over.filter((overlay) => overlay.start <= start && overlay.end >= end).map((o) => o.kind);
    return { start, end, kinds: [...new Set(kinds)] };
  });
}
