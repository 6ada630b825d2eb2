import type { CheckedClaim } from "../words/claim.ts";
import { pairSimilar, similarityOf } from "./similarity.ts";

/** A claim with its words. */
export type Worded<Item> = { readonly claim: Item; readonly words: string };

/** How much rests on an earlier claim: what people said of it has to find a place first. */
export type WeighClaim = (id: string) => number;

/** A claim, and the earlier one that it takes the place of. */
export type ClaimPair<Old> = readonly [CheckedClaim, Old];

/** The earlier claims of a sentence and those of what it has become, as far as no pair has them. */
type Unpaired<Old> = {
  readonly old: readonly Worded<Old>[];
  readonly fresh: readonly Worded<CheckedClaim>[];
};
type Identified = CheckedClaim & { readonly id: string };

/** Fewer words than this stand in many claims: that one holds them says nothing. */
const leastHeld = 3;

/**
 * Pairs the claims of a sentence with those of the sentence that it has become: by their very words, by their place, by
 * holding the words of one on which something rests, by being clearly the most similar, by being the only one of a kind or
 * the only one left, at last by being the most similar. What one was cut into takes its place together.
 */
export function pairInSentence<Old extends Identified>(
  before: readonly Worded<Old>[],
  after: readonly Worded<CheckedClaim>[],
  weigh: WeighClaim,
): readonly ClaimPair<Old>[] {
  const pairs: ClaimPair<Old>[] = [];
  const stages: readonly ((left: Unpaired<Old>) => readonly ClaimPair<Old>[])[] = [
    byKey(({ words }) => bareWords(words)),
    byKey(placeInSentence),
    ({ old, fresh }) => byHolding(old, fresh, weigh),
    ({ old, fresh }) => pairSimilar(old, fresh).map(([one, other]) => [other.claim, one.claim]),
    byKey(({ claim }) => claim.kind),
    byKey(() => ""),
    byLikeness,
  ];
  for (const stage of stages) {
    const [paired, taken] = [new Set(pairs.map(([claim]) => claim)), new Set(pairs.map(([, old]) => old))];
    const old = before.filter(({ claim }) => !taken.has(claim));
    const fresh = after.filter(({ claim }) => !paired.has(claim));
    pairs.push(...stage({ old, fresh }));
  }
  return [...pairs, ...cutFrom(before, after, pairs)];
}

/** The words of a claim without the signs at its ends, which go with its place in the sentence. */
export function bareWords(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** Whether words are enough to be known by. */
export function isTelling(words: string): boolean {
  return words.split(/\s+/u).length >= leastHeld;
}

/** Pairs the claims that alone have a key on both sides. */
function byKey(keyOf: (one: Worded<CheckedClaim>) => string) {
  return <Old extends Identified>({ old, fresh }: Unpaired<Old>): readonly ClaimPair<Old>[] => {
    const candidates = Map.groupBy(old, keyOf);
    return [...Map.groupBy(fresh, keyOf)].flatMap(([key, [one, ...twins]]): readonly ClaimPair<Old>[] => {
      const [predecessor, ...others] = candidates.get(key) ?? [];
      const isClear = twins.length + others.length === 0;
      return one === undefined || predecessor === undefined || !isClear
        ? []
        : [[one.claim, predecessor.claim]];
    });
  };
}

const placeInSentence = ({ claim }: Worded<CheckedClaim>): string =>
  `${claim.kind} ${claim.start - claim.sentence.start} ${claim.end - claim.start}`;

/** Where the checker makes one claim of several, it takes the place of the weightiest that it still holds word for word. */
function byHolding<Old extends Identified>(
  old: readonly Worded<Old>[],
  fresh: readonly Worded<CheckedClaim>[],
  weigh: WeighClaim,
): readonly ClaimPair<Old>[] {
  return fresh.flatMap(({ claim, words }): readonly ClaimPair<Old>[] => {
    const held = old.filter((one) => weigh(one.claim.id) > 0 && holds(words, one.words));
    const [heaviest] = held.toSorted((one, other) => weigh(other.claim.id) - weigh(one.claim.id));
    return heaviest === undefined ? [] : [[claim, heaviest.claim]];
  });
}

function holds(words: string, part: string): boolean {
  const bare = bareWords(part);
  return isTelling(bare) && words.includes(bare);
}

/** Pairs what is left, the most similar first, as far as it has any word in common. */
function byLikeness<Old extends Identified>({ old, fresh }: Unpaired<Old>): readonly ClaimPair<Old>[] {
  const likely = old
    .flatMap((one) => fresh.map((other) => ({ one, other, likeness: similarityOf(one.words, other.words) })))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((first, second) => second.likeness - first.likeness);
  const taken = new Set<CheckedClaim>();
  return likely.flatMap(({ one, other }): readonly ClaimPair<Old>[] => {
    if (taken.has(one.claim) || taken.has(other.claim)) return [];
    taken.add(one.claim).add(other.claim);
    return [[other.claim, one.claim]];
  });
}

/** The claims left over that are words of a longer earlier one, which stands no longer whole. */
function cutFrom<Old extends Identified>(
  before: readonly Worded<Old>[],
  after: readonly Worded<CheckedClaim>[],
  pairs: readonly ClaimPair<Old>[],
): readonly ClaimPair<Old>[] {
  const paired = new Set(pairs.map(([claim]) => claim));
  return after
    .filter(({ claim }) => !paired.has(claim))
    .flatMap(({ claim, words }): readonly ClaimPair<Old>[] => {
      const whole = before.find((one) => one.words.length > words.length && holds(one.words, words));
      return whole === undefined ? [] : [[claim, whole.claim]];
    });
}
