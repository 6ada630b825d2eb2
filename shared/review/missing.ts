import type { Citation, Source } from "../words/article.ts";
import type { CheckedClaim } from "../words/claim.ts";
import type { Reason } from "../words/finding.ts";

/**
 * Says of claims that the sources do not carry, where it is so, that the draft cites for them a source whose text is not
 * here: first of all reasons, since a person must fetch that text before anything else can be said.
 */
export function markMissingSources(
  checked: readonly CheckedClaim[],
  citations: readonly Citation[],
  sources: readonly Pick<Source, "id" | "text">[],
  text: string,
): readonly CheckedClaim[] {
  const here = new Set(sources.filter((source) => source.text !== null).map(({ id }) => id));
  const missing = citations.filter(({ draft, source }) => draft !== null && !here.has(source));
  if (missing.length === 0) return checked;
  return checked.map((claim) => {
    const cited = missing.find((citation) => overlaps(citation, claim));
    if (cited === undefined || claim.finding === "supported") return claim;
    if (claim.reasons.some(({ kind }) => kind === "source_missing")) return claim;
    return { ...claim, reasons: [reasonOf(claim, cited.source, text), ...claim.reasons] };
  });
}

/** Whether a citation stands on words of a claim. */
export function overlaps(
  { draft }: Citation,
  claim: { readonly start: number; readonly end: number },
): boolean {
  return draft !== null && draft.start < claim.end && claim.start < draft.end;
}

function reasonOf({ start, end }: CheckedClaim, source: string, text: string): Reason {
  return {
    kind: "source_missing",
    draft: { start, end, words: text.slice(start, end) },
    source: { source, start: 0, end: 0, words: "" },
  };
}
