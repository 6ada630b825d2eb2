import type { ReviewClaim } from "../../../../shared/api/answers.ts";
import type { Span } from "../../../../shared/words/span.ts";
import type { Overlay } from "../passages.ts";

/**
 * What lies over one source: the evidence of the claim in hand (the passage that is shown is `now`), the words that
 * its reasons are about, and what Find found.
 */
export function overlaysOf(
  claim: ReviewClaim | null,
  source: string,
  passage: number,
  found: { readonly places: readonly Span[]; readonly now: number },
): readonly Overlay[] {
  const evidence = (claim?.evidence ?? []).flatMap((one, index): readonly Overlay[] => {
    if (one.source !== source) return [];
    const span = { start: one.start, end: one.end };
    return [{ ...span, kind: one.role }, ...(index === passage ? [{ ...span, kind: "now" as const }] : [])];
  });
  const words = (claim?.reasons ?? []).flatMap((reason): readonly Overlay[] =>
    reason.source?.source === source
      ? [{ start: reason.source.start, end: reason.source.end, kind: "word" }]
      : [],
  );
  const places = found.places.map((place, index): Overlay => ({
    ...place,
    kind: index === found.now ? "found-now" : "found",
  }));
  return [...evidence, ...words, ...places].filter((overlay) => overlay.end > overlay.start);
}
