import type { Claim } from "../../words/claim.ts";
import type { Reason, ReasonKind } from "../../words/finding.ts";
import type { Span } from "../../words/span.ts";

/** The checker's reasons of some kinds, with the words of the draft that each is about. */
export function reasonsOf(
  claims: readonly Claim[],
  kinds: readonly ReasonKind[],
): readonly (Reason & { readonly at: Span })[] {
  return claims.flatMap((claim) =>
    claim.reasons
      .filter(({ kind }) => kinds.includes(kind))
      .map((reason) => ({ ...reason, at: reason.draft ?? { start: claim.start, end: claim.end } })),
  );
}

/** Whether one of the checker's reasons of these kinds is about these words. */
export function isDoubted(
  { claims }: { readonly claims: readonly Claim[] },
  { start, end }: Span,
  kinds: readonly ReasonKind[],
): boolean {
  return reasonsOf(claims, kinds).some(({ at }) => at.start < end && start < at.end);
}

/** Whether the checker finds nothing that carries these words by themselves, or the whole claim that they stand in. */
export function isBaseless({ claims }: { readonly claims: readonly Claim[] }, { start, end }: Span): boolean {
  return claims.some((claim) =>
    reasonsOf([claim], ["no_evidence"]).some(
      ({ at }) =>
        (at.start >= start && at.end <= end) ||
        (at.start <= claim.start && at.end >= claim.end && at.start < end && start < at.end),
    ),
  );
}
