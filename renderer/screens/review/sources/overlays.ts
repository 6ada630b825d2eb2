import type { ReviewClaim } from "../../../../shared/api/answers.ts";
import type { Span } from "../../../../shared/words/span.ts";
import { passagesOfClaim } from "../../../../shared/review/claimEvidence.ts";
import type { Overlay } from "../passages.ts";

/** What of the claim in hand lies over one source: its evidence (the passage that is shown is `now`), and the words of its reasons. */
export function overlaysOf(claim: ReviewClaim | null, source: string, passage: number): readonly Overlay[] {
  const evidence = (claim === null ? [] : passagesOfClaim(claim)).flatMap(
    (one, index): readonly Overlay[] => {
      if (one.source !== source) return [];
      const span = { start: one.start, end: one.end };
      const tied = one.tie === null ? [] : [{ ...span, kind: "tied" as const }];
      return [
        { ...span, kind: one.role },
        ...tied,
        ...(index === passage ? [{ ...span, kind: "now" as const }] : []),
      ];
    },
  );
  const words = (claim?.reasons ?? []).flatMap((reason): readonly Overlay[] =>
    reason.source?.source === source
      ? [{ start: reason.source.start, end: reason.source.end, kind: "word" }]
      : [],
  );
  return [...evidence, ...words].filter((overlay) => overlay.end > overlay.start);
}

/** What Find found in a source. */
export function foundOverlays(found: {
  readonly places: readonly Span[];
  readonly now: number;
}): readonly Overlay[] {
  return found.places.map((place, index) => ({
    ...place,
    kind: index === found.now ? "found-now" : "found",
  }));
}

/** What the person has chosen to tie lies over everything else. */
export function chosenOverlay(chosen: Span | null): readonly Overlay[] {
  return chosen === null ? [] : [{ start: chosen.start, end: chosen.end, kind: "chosen" }];
}
