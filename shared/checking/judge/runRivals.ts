import type { Word } from "../../text/words.ts";
import type { Run } from "./doubtedRuns.ts";
import type { Reading } from "./reading.ts";

/** A word of a passage, by its number there. */
export type Rival = { readonly passage: number; readonly word: number };

const nearest = 4;
const reach = 5;

/**
 * A word of the passages that no word of the draft stands for, near the place where the run would stand, that is such a one.
 * What the draft's sentence says too does not stand there in its place.
 */
export function findRival(
  { words, alignment, index }: Reading,
  run: Run,
  isSuch: (word: Word, at: number, passage: number) => boolean,
): Rival | null {
  const said = lemmasOf(words);
  for (const anchor of anchorsOf(alignment.places, run)) {
    const passage = index.passages[anchor.passage]!.words;
    for (let distance = 1; distance <= reach; distance++)
      for (const at of [anchor.word + distance, anchor.word - distance]) {
        const word = passage[at];
        if (word !== undefined && !said.has(word.lemma) && isSuch(word, at, anchor.passage))
          return { passage: anchor.passage, word: at };
      }
  }
  return null;
}

const known = new WeakMap<readonly Word[], ReadonlySet<string>>();

function lemmasOf(words: readonly Word[]): ReadonlySet<string> {
  const before = known.get(words);
  if (before !== undefined) return before;
  const lemmas = new Set(words.map(({ lemma }) => lemma));
  known.set(words, lemmas);
  return lemmas;
}

/** Where the words beside a run stand for sure, the nearest first. */
function anchorsOf(places: Reading["alignment"]["places"], run: Run): readonly Rival[] {
  const anchors: Rival[] = [];
  for (let step = 1; step <= nearest; step++)
    for (const at of [run.first - step, run.end - 1 + step]) {
      const place = places[at] ?? null;
      if (place !== null && place.level > 0.7 && place.context > 0.15) anchors.push(place);
    }
  return anchors;
}
