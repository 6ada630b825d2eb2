import { bareWords, isTelling, type WeighClaim } from "../anchors/claimPairs.ts";
import type { Predecessor } from "../anchors/pairing.ts";
import type { CheckedClaim, Claim } from "../words/claim.ts";
import type { Carrying } from "./carrying.ts";

/** What a claim on which a query stands keeps, whatever else is checked anew. */
type AskedClaim = Pick<Claim, "id" | "follows" | "changes">;
type Predecessors = ReadonlyMap<CheckedClaim, Predecessor>;

/**
 * The open claims of a check that are, word for word, one on which a person asked something: that query stands, since nothing but
 * a person's act settles it. Lost queries come back so too.
 */
export function findAsked(
  carrying: Carrying,
  open: readonly CheckedClaim[],
  predecessors: Predecessors,
): ReadonlyMap<CheckedClaim, AskedClaim> {
  const queries = queriesOf(carrying);
  if (queries.size === 0) return new Map();
  const found = new Map<CheckedClaim, AskedClaim>();
  const byPredecessor = Map.groupBy(open, (claim) => askedBefore(predecessors.get(claim), queries));
  for (const [before, [claim, ...twins]] of byPredecessor)
    if (before !== null && claim !== undefined && twins.length === 0) found.set(claim, keptOf(before));
  for (const [claim, id] of findBack(carrying, open, predecessors, queries))
    if (!found.has(claim)) found.set(claim, { id, follows: null, changes: [] });
  return found;
}

/** What people said weighs on a claim, a query most. */
export function weighClaims({ standing, ties }: Pick<Carrying, "standing" | "ties">): WeighClaim {
  const weights = new Map(ties.map(({ claim }) => [claim, 1]));
  for (const { claim, hasWords, isQuery, mender } of standing)
    weights.set(claim, isQuery ? 5 : mender === "anyone" ? 4 : hasWords ? 3 : 2);
  return (id) => weights.get(id) ?? 0;
}

function queriesOf({ standing }: Carrying): ReadonlySet<string> {
  return new Set(standing.flatMap(({ claim, isQuery, isSettled }) => (isQuery && !isSettled ? [claim] : [])));
}

function askedBefore(before: Predecessor | undefined, queries: ReadonlySet<string>): Claim | null {
  return before !== undefined && before.hasSameWords && queries.has(before.claim.id) ? before.claim : null;
}

function keptOf({ id, follows, changes }: Claim): AskedClaim {
  return { id, follows, changes };
}

/**
 * Queries that an earlier check had, lost since or shown on a changed claim, whose words are one claim again and stand nowhere
 * else in the text; but for a claim that alone takes the place of another on which people said something.
 */
function findBack(
  { previous, text, standing, earlier }: Carrying,
  open: readonly CheckedClaim[],
  predecessors: Predecessors,
  queries: ReadonlySet<string>,
): readonly (readonly [CheckedClaim, string])[] {
  const spoken = new Set(standing.map(({ claim }) => claim));
  const followers = Map.groupBy(open, (claim) => predecessors.get(claim)?.claim);
  const isFreeFor = (claim: CheckedClaim, query: string): boolean => {
    const before = predecessors.get(claim)?.claim;
    const others = [before?.id, before?.follows].filter((id) => typeof id === "string" && id !== query);
    return (followers.get(before)?.length ?? 0) > 1 || !others.some((id) => spoken.has(id ?? ""));
  };
  const byWords = Map.groupBy(open, ({ start, end }) => bareWords(text.slice(start, end)));
  const here = new Set(previous?.record.claims.map(({ id }) => id));
  const wordsOf = new Map([
    ...(previous?.record.lost ?? []).map(({ id, words }) => [id, words] as const),
    ...earlier.map(({ claim, words }) => [claim.id, words] as const),
  ]);
  return [...wordsOf].flatMap(([id, words]): readonly (readonly [CheckedClaim, string])[] => {
    const bare = bareWords(words);
    const [claim, ...twins] = byWords.get(bare) ?? [];
    if (claim === undefined || twins.length > 0 || !queries.has(id) || here.has(id)) return [];
    const isOnce = text.indexOf(bare) === text.lastIndexOf(bare);
    return isOnce && isTelling(bare) && isFreeFor(claim, id) ? [[claim, id]] : [];
  });
}
