import type { CheckedClaim, CheckRecord, ClaimChange } from "../words/claim.ts";
import type { Evidence, Reason } from "../words/finding.ts";

type Sources = CheckRecord["sources"];
type Side = { readonly claim: CheckedClaim; readonly sources: Sources };

/**
 * What stops a verdict from standing on a claim whose sentence is the same: its evidence lies elsewhere or in other texts,
 * or its finding, or a reason, is new. Its evidence is the best passage and every one that contradicts it; the lesser
 * ones move whenever any source comes or goes. `judged`, the passages that the person's verdict rests on, must lie in the
 * same texts all of them.
 */
export function changesOf(before: Side, after: Side, judged: readonly Evidence[]): readonly ClaimChange[] {
  const changes: ClaimChange[] = [];
  const rested = judged.some(
    ({ source }) => textOf(source, before.sources) !== textOf(source, after.sources),
  );
  if (rested || hasNewEvidence(before, after)) changes.push("evidence");
  if (hasNewFinding(before, after)) changes.push("finding");
  return changes;
}

function hasNewEvidence(before: Side, after: Side): boolean {
  const [old, now] = [weighty(before), weighty(after)];
  if (old[0] !== now[0]) return true;
  return now.some((passage) => passage.startsWith("contradicts") && !old.includes(passage));
}

/** The passages that say something of the claim, best first, each by its role, text and place. */
function weighty({ claim, sources }: Side): readonly string[] {
  return claim.evidence
    .filter(({ role }) => role !== "context")
    .map((passage) => `${passage.role} ${placeOf(passage, sources)}`);
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
