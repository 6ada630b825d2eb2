import type { Word } from "../../text/words.ts";
import type { Place } from "../evidence/findEvidence.ts";
import { lexemeOf, type Lexeme } from "../lexemes.ts";
import { classBits } from "../lexicon.ts";
import { gapAround, isFramed, rivalName } from "./gap.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";
import { likeness, likenessToSum } from "../likeness.ts";
import type { WordFacts } from "./wordFacts.ts";
import { antonymOf, mostSimilar, relation, relationToOpen } from "./wordRelations.ts";

/** Whether the word model has anything to say of a word: content, and the small words that turn a sentence round. */
export function isJudgeable(word: Word): boolean {
  const { stop, negation, classes } = lexemeOf(word);
  return word.kind !== "sign" && (!stop || negation || (classes & turning) !== 0);
}

const scope = classBits.all | classBits.most | classBits.some | classBits.only;
const order = classBits.before | classBits.after;
const turning =
  classBits.possible |
  classBits.certain |
  scope |
  classBits.up |
  classBits.down |
  order |
  classBits.cause |
  classBits.male |
  classBits.female;

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
  const near = neighboursOf(facts.lexemes, at);
  const [left, left2] = near.left;
  const [right, right2] = near.right;
  const leftPlace = placeAt(reading, left);
  const rightPlace = placeAt(reading, right);
  const own = facts.lexemes[at]!;
  const gap = gapAround(reading, facts.taken, at);
  const fuzzy = place === null || place.level < 0.9;
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
    own.commonness,
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
    own.value === 0 ? 0 : word.kind === "number" ? 2 : 1,
    facts.names[at]!,
    own.calendar ? 1 : 0,
    own.negation ? 1 : 0,
    flag(own, classBits.possible),
    flag(own, classBits.certain),
    flag(own, scope),
    flag(own, classBits.up),
    flag(own, classBits.down),
    flag(own, order),
    flag(own, classBits.cause),
    flag(own, classBits.report),
    flag(own, classBits.pronoun),
    flag(own, classBits.preposition),
    own.stop ? 1 : 0,
    own.ending === "ed" ? 1 : 0,
    own.ending === "ing" ? 1 : 0,
    own.ending === "ly" ? 1 : 0,
    own.ending === "s" && isPlural(word.form) ? 1 : 0,
    gap.open.length,
    fuzzy ? mostSimilar(word, gap.open) : 1,
    fuzzy ? mostSimilar(word, facts.open.words) : 1,
    antonymOf(word, own, gap.open, gap.lexemes, facts.open),
    gap.lexemes.some((other) => other.shape === own.shape) ? 1 : 0,
    fuzzy ? relationToOpen(own, facts.open) : 0,
    fuzzy ? relation(own, gap.lexemes) : 0,
    own.part,
    gap.lexemes.some((other) => other.part === own.part) ? 1 : 0,
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
    facts.names[at] === 1 ? rivalName(reading, at, gap) : -1,
    suspected(word, suspicions),
    fuzzy
      ? mostLike(
          own.row,
          gap.lexemes.map((other) => other.row),
        )
      : 1.5,
    fuzzy ? mostLike(own.row, facts.open.rows) : 1.5,
    fuzzy ? facts.usage.nearest(own.row) : 1.5,
    index.lemmas.has(word.lemma) ? 1.5 : facts.usage.nearestAnywhere(own.row),
    own.row < 0 ? -1 : likenessToSum(own.row, facts.usage.theirs),
    own.row < 0 ? -1 : likenessToSum(own.row, facts.usage.own),
  ];
  row.set(values);
}

function flag({ classes }: Lexeme, wanted: number): number {
  return (classes & wanted) === 0 ? 0 : 1;
}

/** "banks", not "business". */
function isPlural(form: string): boolean {
  return form.length > 1 && !form.endsWith("ss");
}

/** The numbers of the two content words on either side. */
function neighboursOf(words: readonly Lexeme[], at: number): Neighbours {
  const left: number[] = [];
  const right: number[] = [];
  for (let number = at - 1; number >= 0 && left.length < 2; number--)
    if (!words[number]!.stop) left.push(number);
  for (let number = at + 1; number < words.length && right.length < 2; number++)
    if (!words[number]!.stop) right.push(number);
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

function mostLike(row: number, others: readonly number[]): number {
  if (row < 0) return -0.5;
  let most = -0.4;
  for (const other of others) most = Math.max(most, likeness(row, other));
  return most;
}
