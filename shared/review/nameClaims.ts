import { pairClaims, type Predecessor } from "../anchors/pairing.ts";
import {
  claimChanges,
  type CheckedClaim,
  type CheckRecord,
  type Claim,
  type ClaimChange,
} from "../words/claim.ts";
import type { Evidence } from "../words/finding.ts";
import { findAsked, weighClaims } from "./asked.ts";
import type { Carrying, StandingWords } from "./carrying.ts";
import { originOf } from "./losing.ts";
import { findLostAgain } from "./lostAgain.ts";
import { findReturning } from "./returning.ts";
import { changesOf } from "./sameness.ts";
import type { Divided, MadeClaim } from "./shaping.ts";

/** The claims of a check with their ids; `placed` are the earlier ones that each is, or takes the place of. */
export type NamedClaims = Pick<CheckRecord, "claims" | "next"> & {
  readonly aside: readonly Claim[];
  readonly placed: ReadonlySet<Claim>;
};

/** Gives the claims of a check their ids, by the rule of `carryClaims`. */
export function nameClaims(
  carrying: Carrying,
  { standing, aside }: Divided,
  made: readonly MadeClaim[],
): NamedClaims {
  const predecessors = predecessorsOf(carrying, { standing, aside }, made);
  const shapes = new Map(made.map(({ claim, placed }) => [claim, placed.shape]));
  const changes = new Map(
    standing.map((claim) => [claim, whatChanged(predecessors.get(claim), claim, carrying)]),
  );
  const open = standing.filter((claim) => changes.get(claim)?.length !== 0);
  const asked = findAsked(carrying, open, predecessors);
  const returning = findReturning({
    ...carrying,
    fresh: open.filter((claim) => !asked.has(claim)),
    judged: (id) => evidenceOn(id, carrying),
  });
  const again = findLostAgain(carrying, open, predecessors);
  let next = carrying.previous?.record.next ?? 1;
  const name = (claim: CheckedClaim): Claim => {
    const shape = shapes.get(claim);
    const shaped = { ...claim, ...(shape !== undefined && { shape }) };
    const before = predecessors.get(claim);
    const query = asked.get(claim);
    if (query !== undefined) return { ...shaped, ...query };
    const changed = whatChanged(before, claim, carrying);
    const same = returning.get(claim)?.claim ?? (changed?.length === 0 ? before?.claim : undefined);
    if (same !== undefined) {
      const { id, follows, changes: known } = same;
      // An earlier claim that stands again takes back what was tied to the same words meanwhile.
      const succeeds = before?.isSame === true && before.claim.id !== id ? before.claim.id : undefined;
      return { ...shaped, id, follows, changes: known, ...(succeeds !== undefined && { succeeds }) };
    }
    const lost = again.get(claim);
    const succession =
      lost !== undefined
        ? { follows: lost, changes: ["sentence" as const] }
        : before === undefined
          ? shapedFrom(shape?.instead ?? [], carrying.standing)
          : successionOf(before, changed ?? [], carrying.standing);
    return { ...shaped, id: `c${next++}`, ...succession };
  };
  const claims = standing.map(name);
  // What is set aside matters only for the id that it has already.
  const known = aside.filter((claim) => predecessors.get(claim)?.isSame === true).map(name);
  const renamed = renameInstead([...claims, ...known]);
  const placed = new Set([...predecessors.values()].map((before) => before.claim));
  return { claims: claims.map(renamed), aside: known.map(renamed), placed, next };
}

type Predecessors = ReadonlyMap<CheckedClaim, Predecessor>;

/** Which earlier claim each claim is, or takes the place of; what is set aside takes nobody's place. */
function predecessorsOf(
  carrying: Carrying,
  { standing, aside }: Divided,
  made: readonly MadeClaim[],
): Predecessors {
  const { previous, text } = carrying;
  if (previous === null) return new Map();
  const { record, text: before } = previous;
  const earlierAside = record.aside ?? [];
  const moved = made.flatMap(({ claim, placed: { was } }) => (was === null ? [] : [{ claim, was }]));
  const apart = new Set([...aside, ...earlierAside, ...moved.flatMap(({ claim, was }) => [claim, was])]);
  const old = [...record.claims, ...earlierAside];
  const checked = [...standing, ...aside];
  const pairs = pairClaims({ old, before, checked, after: text, aside: apart, weigh: weighClaims(carrying) });
  return new Map([
    ...pairs,
    ...moved.map(({ claim, was }) => [claim, { claim: was, isSame: false, hasSameWords: true }] as const),
  ]);
}

/** A claim that a person has just made follows the first of those it was made of on which anybody left anything. */
function shapedFrom(
  instead: readonly string[],
  standing: readonly StandingWords[],
): Pick<Claim, "follows" | "changes"> {
  const follows = instead.find((id) => standing.some(({ claim }) => claim === id)) ?? instead[0] ?? null;
  return { follows, changes: follows === null ? [] : ["extent"] };
}

/** Shapes name the claims that they stand in place of by the ids that these have now. */
function renameInstead(claims: readonly Claim[]): (claim: Claim) => Claim {
  const now = new Map(claims.flatMap(({ id, succeeds }) => (succeeds === undefined ? [] : [[succeeds, id]])));
  return (claim) => {
    const { shape } = claim;
    if (shape === undefined || !shape.instead.some((id) => now.has(id))) return claim;
    return { ...claim, shape: { ...shape, instead: shape.instead.map((id) => now.get(id) ?? id) } };
  };
}

/** The passages that people's words on a claim rest on: its verdict's, and what is tied to it. */
function evidenceOn(id: string, { standing, ties }: Carrying): readonly Evidence[] {
  const judged = standing.find((words) => words.claim === id)?.evidence ?? [];
  return [...judged, ...ties.filter((tie) => tie.claim === id)];
}

/** What has changed since the earlier claim; null where there is none. */
function whatChanged(
  predecessor: Predecessor | undefined,
  checked: CheckedClaim,
  carrying: Carrying,
): readonly ClaimChange[] | null {
  if (predecessor === undefined) return null;
  const { claim, isSame } = predecessor;
  const { previous, sources } = carrying;
  const before = { claim, sources: previous?.record.sources ?? [] };
  const changes = changesOf(before, { claim: checked, sources }, evidenceOn(claim.id, carrying));
  return isSame ? changes : ["sentence", ...changes];
}

/** Whose place a claim takes under a new id, and all that has changed since. */
function successionOf(
  { claim: before, isSame }: Predecessor,
  changes: readonly ClaimChange[],
  standing: readonly StandingWords[],
): Pick<Claim, "follows" | "changes" | "succeeds"> {
  const follows = originOf(before, standing);
  const all = follows === before.id ? changes : [...before.changes, ...changes];
  return {
    follows,
    changes: claimChanges.filter((change) => all.includes(change)),
    ...(isSame && { succeeds: before.id }),
  };
}
