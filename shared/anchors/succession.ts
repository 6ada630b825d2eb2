import type { CheckedClaim } from "../words/claim.ts";
import type { Span } from "../words/span.ts";
import type { PlacePassage } from "./placing.ts";
import { pairSimilar } from "./similarity.ts";

type Sentence<Item> = { readonly key: string; readonly words: string; readonly claims: readonly Item[] };

export type Succession<Old> = {
  readonly old: readonly Old[];
  readonly fresh: readonly CheckedClaim[];
  readonly before: string;
  readonly after: string;
  readonly place: PlacePassage;
  /** The sentences of the new text in which claims were found again. */
  readonly known: readonly Span[];
};

/**
 * Finds for new claims the earlier claims whose place they take, where that is certain: claims of the same sentence, or
 * of the sentence that is by a clear margin the most similar; within it the one with the same words, or the only one left.
 */
export function findPredecessors<Old extends CheckedClaim>(
  succession: Succession<Old>,
): ReadonlyMap<CheckedClaim, Old> {
  const before = bySentence(succession.old, succession.before);
  const after = bySentence(succession.fresh, succession.after);
  const found = new Map<CheckedClaim, Old>();
  for (const [earlier, later] of pairSentences(before, after, succession))
    for (const [claim, predecessor] of pairClaims(earlier.claims, later.claims))
      found.set(claim, predecessor);
  return found;
}

/** A sentence that stands as it was is paired with itself or with nothing; only the others can have become another. */
function pairSentences<Old extends CheckedClaim>(
  before: readonly Sentence<Old>[],
  after: readonly Sentence<CheckedClaim>[],
  { place, known }: Pick<Succession<Old>, "place" | "known">,
): readonly (readonly [Sentence<Old>, Sentence<CheckedClaim>])[] {
  const left = new Map(after.map((sentence) => [sentence.key, sentence]));
  const gone: Sentence<Old>[] = [];
  const pairs: (readonly [Sentence<Old>, Sentence<CheckedClaim>])[] = [];
  for (const sentence of before) {
    const at = place(sentence.claims[0]?.sentence ?? { start: 0, end: 0 });
    const same = at === null ? undefined : left.get(spanKey(at));
    if (at === null) gone.push(sentence);
    if (same === undefined) continue;
    pairs.push([sentence, same]);
    left.delete(same.key);
  }
  for (const sentence of known) left.delete(spanKey(sentence));
  return [...pairs, ...pairSimilar(gone, [...left.values()])];
}

function pairClaims<Old extends CheckedClaim>(
  before: readonly Old[],
  after: readonly CheckedClaim[],
): readonly (readonly [CheckedClaim, Old])[] {
  const pairs: (readonly [CheckedClaim, Old])[] = [];
  const old = new Set(before);
  const fresh = new Set(after);
  for (const keyOf of [placeInSentence, kindOf, anyKey]) {
    const candidates = Map.groupBy(old, keyOf);
    for (const [key, [claim, ...twins]] of Map.groupBy(fresh, keyOf)) {
      const [predecessor, ...others] = candidates.get(key) ?? [];
      if (claim === undefined || predecessor === undefined || twins.length + others.length > 0) continue;
      pairs.push([claim, predecessor]);
      old.delete(predecessor);
      fresh.delete(claim);
    }
  }
  return pairs;
}

const placeInSentence = (claim: CheckedClaim): string =>
  `${claim.kind} ${claim.start - claim.sentence.start} ${claim.end - claim.start}`;
const kindOf = (claim: CheckedClaim): string => claim.kind;
const anyKey = (): string => "";

function bySentence<Item extends CheckedClaim>(
  claims: readonly Item[],
  text: string,
): readonly Sentence<Item>[] {
  const groups = Map.groupBy(claims, ({ sentence }) => spanKey(sentence));
  return [...groups].map(([key, group]) => {
    const { start, end } = group[0]?.sentence ?? { start: 0, end: 0 };
    return { key, words: text.slice(start, end), claims: group };
  });
}

function spanKey(span: Span): string {
  return `${span.start} ${span.end}`;
}
