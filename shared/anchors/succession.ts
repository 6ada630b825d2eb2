import type { CheckedClaim } from "../words/claim.ts";
import type { Span } from "../words/span.ts";
import { bareWords, isTelling, pairInSentence, type WeighClaim, type Worded } from "./claimPairs.ts";
import type { PlacePassage } from "./placing.ts";
import { pairSimilar } from "./similarity.ts";

type Sentence<Item> = {
  readonly key: string;
  readonly words: string;
  readonly claims: readonly Worded<Item>[];
};

export type Succession<Old> = {
  readonly old: readonly Old[];
  readonly fresh: readonly CheckedClaim[];
  readonly before: string;
  readonly after: string;
  readonly place: PlacePassage;
  /** The sentences of the new text in which claims were found again. */
  readonly known: readonly Span[];
  readonly weigh: WeighClaim;
};

/**
 * Finds for new claims the earlier claims whose place they take, where that is certain: claims whose very words stand
 * placed, whatever became of their sentence; else claims of the same sentence, or of the one that it has become, since it
 * holds such a claim or is by a clear margin the most similar; which of them, `pairInSentence` says.
 */
export function findPredecessors<Old extends CheckedClaim & { readonly id: string }>(
  succession: Succession<Old>,
): ReadonlyMap<CheckedClaim, Old> {
  const found = findOwnWords(succession);
  const before = bySentence(succession.old, succession.before);
  const after = bySentence(succession.fresh, succession.after);
  const taken = new Set(found.values());
  for (const [earlier, later] of pairSentences(before, after, succession, found)) {
    const old = earlier.claims.filter(({ claim }) => !taken.has(claim));
    const fresh = later.claims.filter(({ claim }) => !found.has(claim));
    for (const [claim, predecessor] of pairInSentence(old, fresh, succession.weigh))
      found.set(claim, predecessor);
  }
  return addHolding(found, succession);
}

/** A claim that took nobody's place takes that of the weightiest whose very words it holds, of whichever sentence. */
function addHolding<Old extends CheckedClaim & { readonly id: string }>(
  found: Map<CheckedClaim, Old>,
  { old, fresh, before, place, weigh }: Succession<Old>,
): ReadonlyMap<CheckedClaim, Old> {
  const taken = new Set(found.values());
  const left = old
    .filter((claim) => !taken.has(claim) && weigh(claim.id) > 0)
    .toSorted((one, other) => weigh(other.id) - weigh(one.id));
  for (const claim of left) {
    const bare = bareSpan(claim, before);
    const at = isTelling(before.slice(bare.start, bare.end)) ? place(bare) : null;
    const holding =
      at === null ? undefined : fresh.find(({ start, end }) => start <= at.start && end >= at.end);
    if (holding !== undefined && !found.has(holding)) found.set(holding, claim);
  }
  return found;
}

/** Claims whose own words are placed with certainty, though their sentence is not as it was. */
function findOwnWords<Old extends CheckedClaim>(succession: Succession<Old>): Map<CheckedClaim, Old> {
  const { old, fresh, before, after, place } = succession;
  const byWords = Map.groupBy(fresh, (claim) => spanKey(bareSpan(claim, after)));
  const found = new Map<CheckedClaim, Old>();
  for (const claim of old) {
    const bare = bareSpan(claim, before);
    if (!isTelling(before.slice(bare.start, bare.end))) continue;
    const at = place(bare);
    const [same, ...twins] = at === null ? [] : (byWords.get(spanKey(at)) ?? []);
    if (same !== undefined && twins.length === 0 && !found.has(same)) found.set(same, claim);
  }
  return found;
}

function bareSpan({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const bare = bareWords(words);
  const from = start + Math.max(0, words.indexOf(bare));
  return { start: from, end: from + bare.length };
}

type SentencePair<Old> = readonly [Sentence<Old>, Sentence<CheckedClaim>];

/** A sentence that stands as it was is paired with itself or with nothing; only the others can have become another. */
function pairSentences<Old extends CheckedClaim>(
  before: readonly Sentence<Old>[],
  after: readonly Sentence<CheckedClaim>[],
  { place, known }: Pick<Succession<Old>, "place" | "known">,
  found: ReadonlyMap<CheckedClaim, Old>,
): readonly SentencePair<Old>[] {
  const left = new Map(after.map((sentence) => [sentence.key, sentence]));
  const gone: Sentence<Old>[] = [];
  const pairs: SentencePair<Old>[] = [];
  for (const sentence of before) {
    const at = place(sentence.claims[0]?.claim.sentence ?? { start: 0, end: 0 });
    const same = at === null ? becomeOf(sentence, [...left.values()], found) : left.get(spanKey(at));
    if (same === undefined) {
      if (at === null) gone.push(sentence);
      continue;
    }
    pairs.push([sentence, same]);
    left.delete(same.key);
  }
  for (const sentence of known) left.delete(spanKey(sentence));
  return [...pairs, ...pairSimilar(gone, [...left.values()])];
}

/** The sentence that holds the claims of an earlier one that were found by their words; undefined where several do. */
function becomeOf<Old extends CheckedClaim>(
  { claims }: Sentence<Old>,
  after: readonly Sentence<CheckedClaim>[],
  found: ReadonlyMap<CheckedClaim, Old>,
): Sentence<CheckedClaim> | undefined {
  const own = new Set(claims.map(({ claim }) => claim));
  const holding = after.filter((sentence) =>
    sentence.claims.some(({ claim }) => {
      const predecessor = found.get(claim);
      return predecessor !== undefined && own.has(predecessor);
    }),
  );
  return holding.length === 1 ? holding[0] : undefined;
}

function bySentence<Item extends CheckedClaim>(
  claims: readonly Item[],
  text: string,
): readonly Sentence<Item>[] {
  const groups = Map.groupBy(claims, ({ sentence }) => spanKey(sentence));
  return [...groups].map(([key, group]) => {
    const { start, end } = group[0]?.sentence ?? { start: 0, end: 0 };
    const worded = group.map((claim) => ({ claim, words: text.slice(claim.start, claim.end) }));
    return { key, words: text.slice(start, end), claims: worded };
  });
}

function spanKey(span: Span): string {
  return `${span.start} ${span.end}`;
}
