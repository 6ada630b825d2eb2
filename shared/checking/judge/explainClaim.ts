import type { Span } from "../../words/span.ts";
import { findDoubtedRuns, isInside, worstRun, type Run } from "./doubtedRuns.ts";
import { explainRun } from "./explainRun.ts";
import type { Doubted, Limits } from "./judgeClaim.ts";
import type { Suspicion } from "./suspicion.ts";

const baseless = 0.75;
const half = 0.5;
const besides = 0.45;

/** What the checks found, then the doubted words that no check explains; a claim that is mostly doubted is baseless as a whole. */
export function explainClaim(
  doubted: Doubted,
  claim: Span,
  own: readonly Suspicion[],
  limits: Limits,
): readonly Suspicion[] {
  const { reading, facts, doubts } = doubted;
  const judged = reading.words.flatMap((_, at) =>
    isInside(reading, at, claim) && doubts[at]! >= 0 ? [at] : [],
  );
  // Where a check has named the error, only words that are surely wrong are named beside it.
  const named = own.some(({ strength }) => strength === "contradicts");
  const runs = findDoubtedRuns(reading, claim, doubts, named ? Math.max(limits.word, besides) : limits.word);
  const wrong = judged.filter((at) => runs.some((run) => at >= run.first && at < run.end));
  if (wrong.length > baseless * judged.length && shareOf(doubted, claim) < half)
    return byWeight([...own.filter(({ kind }) => kind !== "name_absent"), noEvidence(claim)]);
  const open = explainRuns(doubted, claim, own, runs);
  if (own.length + open.length > 0) return byWeight([...own, ...open]);
  const worst = worstRun(reading, claim, doubts);
  const told = worst === null ? null : explainRun(reading, facts, worst, claim);
  return [told ?? noEvidence(claim)];
}

/** What is told of the doubted runs that no check explains, each word once. */
function explainRuns(
  { reading, facts }: Doubted,
  claim: Span,
  own: readonly Suspicion[],
  runs: readonly Run[],
): readonly Suspicion[] {
  const told: Suspicion[] = [];
  for (const run of runs) {
    if (facts.quantities.subarray(run.first, run.end).every((mark) => mark >= 2)) continue;
    const found = explainRun(reading, facts, run, claim);
    // Runs come in order: what was told last is all that can reach into the next.
    const last = told.at(-1);
    if (found === null || (last !== undefined && overlap(last.draft, found.draft))) continue;
    if (!own.some(({ draft }) => overlap(draft, found.draft))) told.push(found);
  }
  return told;
}

/** The weightiest first: what the sources say otherwise or nobody said, what a check misses, then the longest of what nothing carries. */
function byWeight(reasons: readonly Suspicion[]): readonly Suspicion[] {
  return reasons.toSorted(
    (left, right) =>
      rankOf(left) - rankOf(right) ||
      (left.kind === "no_evidence" ? lengthOf(right) - lengthOf(left) : 0) ||
      left.draft.start - right.draft.start,
  );
}

function lengthOf({ draft }: Suspicion): number {
  return draft.end - draft.start;
}

function rankOf({ kind, strength }: Suspicion): number {
  if (strength === "contradicts" || (kind === "quote_altered" && strength === "unsupported")) return 0;
  return kind === "no_evidence" ? 2 : 1;
}

/** The share of a claim's content that its passages have. */
function shareOf({ reading }: Doubted, claim: Span): number {
  const { alignment, words } = reading;
  let carried = 0;
  let total = 0;
  for (let at = 0; at < words.length; at++) {
    if (!isInside(reading, at, claim)) continue;
    total += alignment.weights[at]!;
    carried += alignment.weights[at]! * (alignment.places[at]?.level ?? 0);
  }
  return total === 0 ? 0 : carried / total;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function noEvidence({ start, end }: Span): Suspicion {
  return { kind: "no_evidence", draft: { start, end }, source: null, strength: "unsupported" };
}
