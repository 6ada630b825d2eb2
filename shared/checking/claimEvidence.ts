import type { Evidence } from "../words/finding.ts";
import { findEvidenceOfPart } from "./evidence/findEvidence.ts";
import type { Judged } from "./judge/judgeClaim.ts";
import type { Reading } from "./judge/reading.ts";
import type { SourcePlace } from "./judge/suspicion.ts";
import type { OpenTexts } from "./openTexts.ts";

/** The passages to look a claim up in: those that say otherwise, then those that carry the claim itself rather than the rest of its sentence. */
export function findClaimPassages(reading: Reading, claim: Judged): readonly number[] {
  const { index, alignment } = reading;
  const against = alignment.passages.filter((passage) => isAgainst(claim, index.passages[passage]!));
  const own = findEvidenceOfPart(
    index,
    reading,
    ({ start, end }) => start >= claim.start && end <= claim.end,
  );
  return [...new Set([...against, ...own])];
}

function isAgainst({ suspicions }: Judged, { source, start, end }: SourcePlace): boolean {
  return suspicions.some(
    ({ source: place, strength }) =>
      strength === "contradicts" &&
      place !== null &&
      place.source === source &&
      place.start >= start &&
      place.end <= end,
  );
}

/** The passages of a claim as evidence for or against it. */
export function evidenceOf(
  judged: Judged,
  passages: readonly number[],
  { named, index }: OpenTexts,
): readonly Evidence[] {
  const isCarried = judged.finding === "supported" || judged.finding === "partially_supported";
  return passages.map((number) => {
    const passage = index.passages[number]!;
    const role = isAgainst(judged, passage) ? "contradicts" : isCarried ? "supports" : "context";
    return { source: named[passage.source]!.id, start: passage.start, end: passage.end, role } as const;
  });
}
