import type { CheckedClaim, CheckRecord, ClaimChange } from "../words/claim.ts";
import type { Evidence, Reason } from "../words/finding.ts";

type Sources = CheckRecord["sources"];
type Side = { readonly claim: CheckedClaim; readonly sources: Sources };

/**
 * What stops a verdict from standing on a claim whose sentence is the same: its evidence is other passages, or lies in
 * other texts; or its finding, or a reason, is new. Passages that are context alone do not count, since any new source
 * moves them; `judged`, the passages that the person's verdict rests on, always do.
 */
export function changesOf(before: Side, after: Side, judged: readonly Evidence[]): readonly ClaimChange[] {
  const changes: ClaimChange[] = [];
  const evidence = weighty(before).join() !== weighty(after).join();
  const rested = judged.some(
    ({ source }) => textOf(source, before.sources) !== textOf(source, after.sources),
  );
  if (evidence || rested) changes.push("evidence");
  if (hasNewFinding(before, after)) changes.push("finding");
  return changes;
}

function weighty({ claim, sources }: Side): readonly string[] {
  return claim.evidence
    .filter(({ role }) => role !== "context")
    .map((passage) => `${passage.role} ${placeOf(passage, sources)}`)
    .toSorted();
}

function hasNewFinding(before: Side, after: Side): boolean {
  if (before.claim.finding !== after.claim.finding) return true;
  const known = new Set(before.claim.reasons.map((reason) => keyOf(reason, before)));
  return after.claim.reasons.some((reason) => !known.has(keyOf(reason, after)));
}

/** A reason by its kind and the words on both sides, wherever the sentence has moved to. */
function keyOf(reason: Reason, { claim, sources }: Side): string {
  const draft =
    reason.draft === null ? "" : `${reason.draft.start - claim.sentence.start} ${reason.draft.words}`;
  const source = reason.source === null ? "" : placeOf(reason.source, sources);
  return [reason.kind, draft, source].join("\n");
}

function placeOf(passage: Omit<Evidence, "role">, sources: Sources): string {
  return `${passage.source} ${textOf(passage.source, sources)} ${passage.start} ${passage.end}`;
}

function textOf(id: string, sources: Sources): string | null | undefined {
  return sources.find((source) => source.id === id)?.text;
}
