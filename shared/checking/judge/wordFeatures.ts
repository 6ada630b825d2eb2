import type { Word } from "../../text/words.ts";
import { isOfClass, isNegation, isStopWord, type WordClass } from "../lexicon.ts";
import { commonness } from "../commonness.ts";
import type { Place } from "../evidence/findEvidence.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { numberKey } from "../facts/numberWords.ts";
import { relativesOf } from "../relatives.ts";
import { gapAround, isFramed, rivalName } from "./gap.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";
import type { WordFacts } from "./wordFacts.ts";
import { antonymOf, mostSimilar, partOf, relation, sameKind } from "./wordRelations.ts";

/** Whether the word model has anything to say of a word: content, and the small words that turn a sentence round. */
export function isJudgeable(word: Word): boolean {
  if (word.kind === "sign") return false;
  if (!isStopWord(word.form)) return true;
  return isNegation(word.form) || judgeableClasses.some((name) => isOfClass(word.form, name));
}

const judgeableClasses: readonly WordClass[] = [
  "possible",
  "certain",
  "all",
  "most",
  "some",
  "only",
  "up",
  "down",
  "before",
  "after",
  "cause",
  "male",
  "female",
];

type Neighbours = { readonly left: readonly number[]; readonly right: readonly number[] };

/** The features of one word of a sentence, written into a row. */
export function writeWordFeatures(
  reading: Reading,
  facts: WordFacts,
  suspicions: readonly Suspicion[],
  at: number,
  row: Float32Array,
): void {
  const { words, alignment, index } = reading;
  const word = words[at]!;
  const place = alignment.places[at] ?? null;
  const near = neighboursOf(words, at);
  const [left, left2] = near.left;
  const [right, right2] = near.right;
  const leftPlace = placeAt(reading, left);
  const rightPlace = placeAt(reading, right);
  const gap = gapAround(reading, at);
  const fuzzy = place === null || place.level < 0.9;
  const gapRelatives = gap.open.map((other) => relativesOf(other.lemma));
  const values: readonly number[] = [
    place?.level ?? 0,
    place?.context ?? 0,
    index.lemmas.has(word.lemma)
      ? 1
      : index.roots.has(word.root)
        ? 0.7
        : word.capital && index.knows(word)
          ? 0.6
          : 0,
    Math.log2(1 + (index.lemmas.get(word.lemma)?.length ?? 0)),
    commonness(word.lemma),
    alignment.weights[at]! / facts.heaviest,
    leftPlace?.level ?? (left === undefined ? -1 : 0),
    leftPlace?.context ?? 0,
    rightPlace?.level ?? (right === undefined ? -1 : 0),
    rightPlace?.context ?? 0,
    placeAt(reading, left2)?.level ?? (left2 === undefined ? -1 : 0),
    placeAt(reading, right2)?.level ?? (right2 === undefined ? -1 : 0),
    facts.runs[at]!,
    at > 0 ? facts.runs[at - 1]! : 0,
    at + 1 < words.length ? facts.runs[at + 1]! : 0,
    facts.coverage(at, 3),
    facts.coverage(at, 6),
    alignment.share,
    alignment.shares[0] ?? 0,
    alignment.shares[1] ?? 0,
    gap.source,
    gap.draft,
    gap.source - gap.draft,
    drift(place, leftPlace, left === undefined ? 0 : at - left),
    drift(rightPlace, place, right === undefined ? 0 : right - at),
    samePassage(place, leftPlace),
    samePassage(place, rightPlace),
    place === null ? -1 : place.passage === alignment.passages[0] ? 1 : 0,
    numberKey(word) === null ? 0 : word.kind === "number" ? 2 : 1,
    facts.names[at]!,
    isCalendarWord(word) ? 1 : 0,
    isNegation(word.form) ? 1 : 0,
    flag(word, "possible"),
    flag(word, "certain"),
    flag(word, "all") || flag(word, "most") || flag(word, "some") || flag(word, "only"),
    flag(word, "up"),
    flag(word, "down"),
    flag(word, "before") || flag(word, "after"),
    flag(word, "cause"),
    flag(word, "report"),
    flag(word, "pronoun"),
    flag(word, "preposition"),
    isStopWord(word.form) ? 1 : 0,
    word.form.endsWith("ed") ? 1 : 0,
    word.form.endsWith("ing") ? 1 : 0,
    word.form.endsWith("ly") ? 1 : 0,
    /[^s]s$/.test(word.form) ? 1 : 0,
    gap.open.length,
    fuzzy ? mostSimilar(word, gap.open) : 1,
    fuzzy ? mostSimilar(word, facts.openWords) : 1,
    antonymOf(word, gapRelatives, gap.open, facts),
    gap.open.some((other) => sameKind(word, other)) ? 1 : 0,
    relation(fuzzy, word, facts.openRelatives),
    relation(fuzzy, word, gapRelatives),
    partOf(word),
    gap.open.some((other) => partOf(other) === partOf(word)) ? 1 : 0,
    facts.negations(at),
    facts.sourceNegations(at),
    facts.hedges(at),
    facts.sourceHedges(at),
    facts.quantities[at]!,
    facts.nameKnown[at]!,
    facts.nameSplit[at]!,
    facts.quoted[at]! > 0 ? 1 : 0,
    facts.quoted[at]!,
    facts.gender(word),
    facts.together(at, left),
    facts.together(at, right),
    left === undefined ? 0 : Math.min(4, at - left),
    right === undefined ? 0 : Math.min(4, right - at),
    isFramed(reading, at) ? 1 : 0,
    facts.names[at] === 1 ? rivalName(reading, at, gap.open) : -1,
    suspected(word, suspicions),
  ];
  row.set(values);
}

function flag(word: Word, name: WordClass): number {
  return isOfClass(word.form, name) ? 1 : 0;
}

/** The numbers of the two content words on either side. */
function neighboursOf(words: readonly Word[], at: number): Neighbours {
  const left: number[] = [];
  const right: number[] = [];
  for (let number = at - 1; number >= 0 && left.length < 2; number--)
    if (!isStopWord(words[number]!.form)) left.push(number);
  for (let number = at + 1; number < words.length && right.length < 2; number++)
    if (!isStopWord(words[number]!.form)) right.push(number);
  return { left, right };
}

function placeAt({ alignment }: Reading, at: number | undefined): Place | null {
  return at === undefined ? null : (alignment.places[at] ?? null);
}

function samePassage(one: Place | null, other: Place | null): number {
  return one === null || other === null ? -1 : one.passage === other.passage ? 1 : 0;
}

/** How far two aligned words stand from where the draft's order would have them, 0 to 12; 13 in different passages, -1 unknown. */
function drift(later: Place | null, earlier: Place | null, distance: number): number {
  if (later === null || earlier === null) return -1;
  if (later.passage !== earlier.passage) return 13;
  return Math.min(12, Math.abs(later.word - earlier.word - distance));
}

/** 3 the polarity checks point at the word, 2 another check contradicts it, 1 a check is open, 0 none. */
function suspected(word: Word, suspicions: readonly Suspicion[]): number {
  let most = 0;
  for (const { draft, kind, strength } of suspicions) {
    if (draft.start >= word.end || draft.end <= word.start) continue;
    const polar =
      kind === "negation" || kind === "direction" || kind === "certainty_raised" || kind === "scope_widened";
    most = Math.max(most, polar ? 3 : strength === "contradicts" ? 2 : 1);
  }
  return most;
}
