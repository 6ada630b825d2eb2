import {
  claimChanges,
  type CheckedClaim,
  type CheckRecord,
  type Claim,
  type ClaimChange,
  type EarlierClaim,
  type LostClaim,
} from "../words/claim.ts";
import type { Evidence } from "../words/finding.ts";
import type { TextHash } from "../words/span.ts";
import { pairClaims, type Predecessor } from "../anchors/pairing.ts";
import { findReturning } from "./returning.ts";
import { changesOf } from "./sameness.ts";

/** What people left on a claim of the article, of whichever check. */
export type StandingWords = {
  readonly claim: string;
  /** The passages that its verdict rests on. */
  readonly evidence: readonly Evidence[];
  /** Whether there are words that must not vanish: a query, a note or a waiver. */
  readonly hasWords: boolean;
  /** Whether a lost claim was settled: its judgement taken back, or waived after it was lost. */
  readonly isSettled: boolean;
};

/** One check to be carried into an article. Offsets of `checked` are into `text`, whose name is `hash`. */
export type Carrying = {
  readonly previous: { readonly record: CheckRecord; readonly text: string } | null;
  readonly standing: readonly StandingWords[];
  /** Claims that people judged and the previous check has not; the newest first. */
  readonly earlier: readonly EarlierClaim[];
  readonly checker: string;
  readonly text: string;
  readonly hash: TextHash;
  readonly sources: CheckRecord["sources"];
  readonly checked: readonly CheckedClaim[];
};

/**
 * Gives the claims of a check their ids in the article. A claim keeps its id, and so its verdict, only if its sentence is
 * identical and placed with certainty, its words, kind and evidence are the same, and no finding is new. Otherwise it gets
 * a new id (none is given twice) and, where that is certain, says whose place it takes and what has changed; but an earlier
 * claim whose sentence has come back is that claim again, by the same rule. A claim
 * on which a person left words, and which has neither kept its id nor a certain successor, is lost until it is settled.
 */
export function carryClaims(carrying: Carrying): CheckRecord {
  const { previous, checker, hash, sources } = carrying;
  const checked = carrying.checked.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const old = previous?.record.claims ?? [];
  const predecessors = pairClaims({ old, before: previous?.text ?? "", checked, after: carrying.text });
  const changed = new Map(
    checked.map((claim) => [claim, whatChanged(predecessors.get(claim), claim, carrying)]),
  );
  const returning = findReturning({
    ...carrying,
    fresh: checked.filter((claim) => changed.get(claim)?.length !== 0),
    judged: (id) => judgedEvidence(id, carrying.standing),
  });
  let next = previous?.record.next ?? 1;
  const claims = checked.map((claim): Claim => {
    const same = returning.get(claim)?.claim ?? predecessors.get(claim)?.claim;
    const changes = changed.get(claim) ?? null;
    if (same !== undefined && (returning.has(claim) || changes?.length === 0))
      return { ...claim, id: same.id, follows: same.follows, changes: same.changes };
    const succession = same === undefined ? unfollowed : successionOf(same, changes ?? [], carrying.standing);
    return { ...claim, id: `c${next++}`, ...succession };
  });
  const placed = new Set([...predecessors.values()].map((before) => before.claim));
  const kept = new Set(claims.map(({ id }) => id));
  const lost = lostClaims(carrying, placed).filter(({ id }) => !kept.has(id));
  return { format: "check/1", checker, text: hash, sources, claims, lost, next };
}

const unfollowed: Pick<Claim, "follows" | "changes"> = { follows: null, changes: [] };

function judgedEvidence(id: string, standing: readonly StandingWords[]): readonly Evidence[] {
  return standing.find((words) => words.claim === id)?.evidence ?? [];
}

/** What has changed since the earlier claim; null where there is none. */
function whatChanged(
  predecessor: Predecessor | undefined,
  checked: CheckedClaim,
  { previous, standing, sources }: Carrying,
): readonly ClaimChange[] | null {
  if (predecessor === undefined) return null;
  const { claim, isSame } = predecessor;
  const judged = judgedEvidence(claim.id, standing);
  const before = { claim, sources: previous?.record.sources ?? [] };
  const changes = changesOf(before, { claim: checked, sources }, judged);
  return isSame ? changes : ["sentence", ...changes];
}

/** An earlier claim on which nobody left anything passes on whose place it took itself. */
function successionOf(
  before: Claim,
  changes: readonly ClaimChange[],
  standing: readonly StandingWords[],
): Pick<Claim, "follows" | "changes"> {
  const follows = originOf(before, standing);
  const all = follows === before.id ? changes : [...before.changes, ...changes];
  return { follows, changes: claimChanges.filter((change) => all.includes(change)) };
}

function originOf(claim: Claim, standing: readonly StandingWords[]): string {
  const hasAny = (id: string): boolean => standing.some((words) => words.claim === id);
  return claim.follows !== null && !hasAny(claim.id) && hasAny(claim.follows) ? claim.follows : claim.id;
}

function lostClaims(
  { previous, standing, hash }: Carrying,
  placed: ReadonlySet<Claim>,
): readonly LostClaim[] {
  if (previous === null) return [];
  const wordsOn = new Map(standing.map((words) => [words.claim, words]));
  const stillLost = previous.record.lost.filter(({ id }) => wordsOn.get(id)?.isSettled === false);
  const nowLost = previous.record.claims
    .filter((claim) => !placed.has(claim))
    .map((claim) => ({
      id: originOf(claim, standing),
      words: previous.text.slice(claim.start, claim.end),
      since: hash,
    }))
    .filter(({ id }) => wordsOn.get(id)?.hasWords === true);
  const known = new Set(stillLost.map(({ id }) => id));
  return [...stillLost, ...nowLost.filter(({ id }) => !known.has(id))];
}
