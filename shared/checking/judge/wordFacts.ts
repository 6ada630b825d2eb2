import type { Word } from "../../text/words.ts";
import type { Place } from "../evidence/findEvidence.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { findNames } from "../facts/names.ts";
import { findQuotes } from "../facts/quotes.ts";
import { agree, comparable, readQuantities } from "../facts/quantities.ts";
import type { Lexeme } from "../lexemes.ts";
import { classBits, isOfClass } from "../lexicon.ts";
import { isOfAgreedDay, isYearOfPublication } from "./agreedDays.ts";
import { findOpenWords, type OpenWords } from "./openWords.ts";
import type { Reading } from "./reading.ts";
import { standsSomewhere } from "./standing.ts";
import { gatherUsage, type Usage } from "./usage.ts";
import { findTakenWords, type TakenWords } from "./takenWords.ts";

/** What is worked out once for a sentence and asked for each of its words. */
export type WordFacts = {
  readonly heaviest: number;
  /** For each word, how long the run of words is that stands in the source as it stands in the draft. */
  readonly runs: Uint8Array;
  /** 1 where a word is part of a name. */
  readonly names: Uint8Array;
  /** For a word of a name: the share of the name that stands together in a source; -1 elsewhere. */
  readonly nameKnown: Float32Array;
  /** 1 where a name has known words and words that no source has. */
  readonly nameSplit: Uint8Array;
  /** For a word of a quantity: 3 stands in a chosen passage, 2 elsewhere, 1 nowhere, 0 another stands in its place; -1 elsewhere. */
  readonly quantities: Float32Array;
  /** For a word within quotation marks, the share of the quotation that its passages have; 0 elsewhere. */
  readonly quoted: Float32Array;
  /** What the lexicons say of each word. */
  readonly lexemes: readonly Lexeme[];
  readonly taken: TakenWords;
  readonly open: OpenWords;
  readonly usage: Usage;
  readonly coverage: (at: number, reach: number) => number;
  readonly negations: (at: number) => number;
  readonly sourceNegations: (at: number) => number;
  readonly hedges: (at: number) => number;
  readonly sourceHedges: (at: number) => number;
  /** For "he" or "she" and their like: -1 only the other stands in the passages, 1 the same does, 0 neither or no such word. */
  readonly gender: (word: Word) => number;
  /** Whether two words of the draft stand near each other in any passage: 1 yes, 0 no, -1 no such neighbour. */
  readonly together: (at: number, other: number | undefined) => number;
};

/** Within so many words, two words of a source stand together. */
const besideReach = 5;

export function gatherWordFacts(reading: Reading): WordFacts {
  const { words, alignment, index } = reading;
  const chosen = alignment.passages.map((passage) => index.passages[passage]!.words);
  const lexemes = lexemesOf(words);
  const taken = findTakenWords(alignment, index);
  const names = markNames(reading);
  return {
    heaviest: Math.max(0.5, ...alignment.weights),
    runs: findRuns(alignment.places),
    ...names,
    quantities: markQuantities(reading),
    quoted: markQuotes(reading),
    lexemes,
    taken,
    open: findOpenWords(reading, taken),
    usage: gatherUsage(reading, lexemes),
    coverage: (at, reach) => coverageAround(reading, at, reach),
    negations: (at) => countNear(lexemes, at, negates),
    sourceNegations: (at) => countNearPlace(reading, at, negates),
    hedges: (at) => countNear(lexemes, at, isHedge),
    sourceHedges: (at) => countNearPlace(reading, at, isHedge),
    gender: (word) => genderOf(word, chosen),
    together: createTogether(reading),
  };
}

function isHedge({ classes }: Lexeme): boolean {
  return (classes & classBits.possible) !== 0;
}

function negates({ negation }: Lexeme): boolean {
  return negation;
}

function findRuns(places: readonly (Place | null)[]): Uint8Array {
  const runs = new Uint8Array(places.length);
  for (let first = 0; first < places.length;) {
    let end = first + 1;
    const start = places[first] ?? null;
    if (start === null) {
      first = end;
      continue;
    }
    while (
      end < places.length &&
      places[end]?.passage === start.passage &&
      places[end]!.word === start.word + end - first
    )
      end++;
    runs.fill(Math.min(20, end - first), first, end);
    first = end;
  }
  return runs;
}

function coverageAround({ words, alignment }: Reading, at: number, reach: number): number {
  let carried = 0;
  let total = 0;
  for (let step = -reach; step <= reach; step++) {
    const number = at + step;
    if (step === 0 || number < 0 || number >= words.length) continue;
    total += alignment.weights[number]!;
    carried += alignment.weights[number]! * (alignment.places[number]?.level ?? 0);
  }
  return total === 0 ? 0 : carried / total;
}

function countNear(words: readonly Lexeme[], at: number, counts: (word: Lexeme) => boolean): number {
  let count = 0;
  for (let number = Math.max(0, at - 4); number < Math.min(words.length, at + 4); number++)
    if (counts(words[number]!)) count++;
  return Math.min(2, count);
}

function countNearPlace(
  { alignment, index }: Reading,
  at: number,
  counts: (word: Lexeme) => boolean,
): number {
  let place: Place | null = null;
  for (let step = 0; step <= 3 && place === null; step++)
    place = alignment.places[at - step] ?? alignment.places[at + step] ?? null;
  return place === null ? -1 : countNear(lexemesOf(index.passages[place.passage]!.words), place.word, counts);
}

function markNames(reading: Reading): Pick<WordFacts, "names" | "nameKnown" | "nameSplit"> {
  const { words, index, headline } = reading;
  const names = new Uint8Array(words.length);
  const nameKnown = new Float32Array(words.length).fill(-1);
  const nameSplit = new Uint8Array(words.length);
  for (const { first, end } of findNames(words, headline)) {
    let known = 0;
    let longest = 0;
    let run = 0;
    for (let at = first; at < end; at++) {
      const places = index.lemmas.get(words[at]!.lemma);
      if (places !== undefined) known++;
      const follows =
        at > first && places !== undefined && followsIn(index.lemmas.get(words[at - 1]!.lemma), places);
      run = places === undefined ? 0 : follows ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    for (let at = first; at < end; at++) {
      names[at] = 1;
      nameKnown[at] = longest / (end - first);
      nameSplit[at] = known > 0 && known < end - first ? 1 : 0;
    }
  }
  return { names, nameKnown, nameSplit };
}

function followsIn(before: readonly number[] | undefined, places: readonly number[]): boolean {
  if (before === undefined) return false;
  const most = Math.min(500, before.length);
  for (let here = 0, there = 0; here < most && there < Math.min(500, places.length);) {
    const distance = places[there]! - before[here]!;
    if (distance === 1 || distance === 2) return true;
    if (distance > 2) here++;
    else there++;
  }
  return false;
}

function markQuantities(reading: Reading): Float32Array {
  const { words, alignment, index } = reading;
  const marks = new Float32Array(words.length).fill(-1);
  const quantities = readQuantities(words);
  if (quantities.length === 0) return marks;
  const chosen = alignment.passages.flatMap((passage) => readQuantities(index.passages[passage]!.words));
  for (const quantity of quantities) {
    const stands = chosen.some((other) => agree(quantity, other)) || isOfAgreedDay(reading, quantity);
    const elsewhere = isYearOfPublication(reading, quantity) || standsSomewhere(reading, quantity);
    const rival = chosen.some((other) => comparable(quantity, other));
    marks.fill(stands ? 3 : elsewhere ? 2 : rival ? 0 : 1, quantity.first, quantity.end);
  }
  return marks;
}

function markQuotes({ text, sentence, words, alignment }: Reading): Float32Array {
  const marks = new Float32Array(words.length);
  for (const quote of findQuotes(text, sentence)) {
    const inside = words.flatMap((word, at) =>
      word.start >= quote.start && word.end <= quote.end ? [at] : [],
    );
    const carried = inside.filter((at) => (alignment.places[at]?.level ?? 0) > 0.9).length;
    for (const at of inside) marks[at] = Math.max(0.05, carried / inside.length);
  }
  return marks;
}

function genderOf(word: Word, chosen: readonly (readonly Word[])[]): number {
  const male = isOfClass(word.form, "male");
  const female = isOfClass(word.form, "female");
  if (!male && !female) return 0;
  const has = (name: "male" | "female"): boolean =>
    chosen.some((words) => words.some((other) => isOfClass(other.form, name)));
  if (has(male ? "male" : "female")) return 1;
  return has(male ? "female" : "male") ? -1 : 0;
}

/** The same two words are asked for from both sides, and again for their claim. */
function createTogether({ words, index }: Reading): WordFacts["together"] {
  const known = new Map<number, number>();
  return (at, other) => {
    if (other === undefined) return -1;
    const pair = Math.min(at, other) * words.length + Math.max(at, other);
    const before = known.get(pair);
    if (before !== undefined) return before;
    const [one, two] = [words[at]!.lemma, words[other]!.lemma];
    const stand = one === two ? index.lemmas.has(one) : index.near(one, two, besideReach);
    known.set(pair, stand ? 1 : 0);
    return stand ? 1 : 0;
  };
}
