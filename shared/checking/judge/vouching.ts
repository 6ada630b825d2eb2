import { isStopWord } from "../lexicon.ts";
import { frameAround, leastAlike, wordsIn } from "./frames.ts";
import type { Reading } from "./reading.ts";
import { firmSupport, supportAt } from "./support.ts";

/** Within so many words of another place of a word, what stands around it in the draft stands beside it. */
const reach = 5;
const besideReach = 8;
/** A word that stands in hundreds of places is not looked for in all of them. */
const mostPlaces = 200;

/**
 * Whether a source has the draft's own word in a frame of its own, or beside most of what stands around it. In the very passage
 * that has the other word all of it stands near by: there its place must fit better.
 */
export function isVouchedFor(reading: Reading, at: number, passage: number, place: number): boolean {
  const { words, index } = reading;
  const { words: source, first } = index.passages[passage]!;
  const alike = wordsIn(frameAround(words, at, source, place));
  const support = supportAt(reading, at, passage, place);
  const places = index.lemmas.get(words[at]!.lemma) ?? [];
  return places.slice(0, mostPlaces).some((number) => {
    const own = frameAround(words, at, index.words, number);
    if (wordsIn(own) >= (own.content > 0 ? Math.min(leastAlike, alike - 1) : alike - 1)) return true;
    return index.passageOfWord[number] === passage
      ? supportAt(reading, at, passage, number - first) >= support
      : shareBeside(reading, at, number) >= firmSupport;
  });
}

/** How much of what stands around a word of the draft stands beside a place of the sources, in its sentence and in any order, 0 to 1 by rarity. */
function shareBeside({ words, alignment, index }: Reading, at: number, number: number): number {
  const passage = index.passageOfWord[number];
  const beside = new Set<string>();
  for (let other = Math.max(0, number - besideReach); other <= number + besideReach; other++)
    if (index.passageOfWord[other] === passage) beside.add(index.words[other]!.lemma);
  let [found, total] = [0, 0];
  for (let near = Math.max(0, at - reach); near < Math.min(words.length, at + reach + 1); near++) {
    if (near === at || isStopWord(words[near]!.form)) continue;
    total += alignment.weights[near]!;
    if (beside.has(words[near]!.lemma)) found += alignment.weights[near]!;
  }
  return total === 0 ? 0 : found / total;
}
