import type { Span } from "../../words/span.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { classBits } from "../lexicon.ts";
import { closenessOf } from "./closeness.ts";
import { hasOpposite } from "./wordRelations.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";
import { isFramed } from "./gap.ts";
import { likenessOfSums, likenessToSum, sumOfVectors } from "../likeness.ts";
import type { WordFacts } from "./wordFacts.ts";

/** The features of a claim, written into a row. `doubts` has a probability for each word of the sentence, -1 where none was asked. */
export function writeClaimFeatures(
  reading: Reading,
  facts: WordFacts,
  claim: Span,
  doubts: Float32Array,
  suspicions: readonly Suspicion[],
  row: Float32Array,
): void {
  const { words, alignment } = reading;
  const inside = words.flatMap((word, at) =>
    word.start >= claim.start && word.end <= claim.end ? [at] : [],
  );
  const judged = inside.filter((at) => doubts[at]! >= 0);
  const sorted = judged.map((at) => doubts[at]!).toSorted((left, right) => right - left);
  const content = inside.filter((at) => !facts.lexemes[at]!.stop);
  const worstOf = (keep: (at: number) => boolean): number =>
    judged.reduce((worst, at) => (keep(at) ? Math.max(worst, doubts[at]!) : worst), 0);
  const levelOf = (at: number): number => alignment.places[at]?.level ?? 0;
  const own = suspicions.filter(({ draft }) => draft.start < claim.end && draft.end > claim.start);
  const has = (kind: Suspicion["kind"], strength?: Suspicion["strength"]): number =>
    own.some((each) => each.kind === kind && (strength === undefined || each.strength === strength)) ? 1 : 0;
  const quoted = inside.map((at) => facts.quoted[at]!).filter((share) => share > 0);
  const quantities = inside.map((at) => facts.quantities[at]!).filter((mark) => mark >= 0);
  const sentenceJudged = doubts.filter((doubt) => doubt >= 0);
  row.set([
    sorted[0] ?? 0,
    sorted[1] ?? 0,
    sorted[2] ?? 0,
    mean(sorted),
    weighted(
      judged,
      (at) => doubts[at]!,
      (at) => alignment.weights[at]!,
    ),
    sorted.length === 0 ? 0 : sorted.filter((doubt) => doubt > 0.5).length / sorted.length,
    worstOf((at) => facts.names[at] === 1),
    worstOf((at) => facts.quantities[at]! >= 0),
    worstOf((at) => facts.lexemes[at]!.ending === "ed" || facts.lexemes[at]!.ending === "ing"),
    worstOf((at) => levelOf(at) >= 0.9),
    worstOf((at) => levelOf(at) < 0.6),
    weighted(inside, levelOf, (at) => alignment.weights[at]!),
    weighted(
      inside,
      (at) => levelOf(at) * (alignment.places[at]?.context ?? 0),
      (at) => alignment.weights[at]!,
    ),
    alignment.share,
    alignment.shares[0] ?? 0,
    alignment.shares[1] ?? 0,
    closenessOf(reading, facts, claim),
    Math.max(0, ...inside.map((at) => facts.runs[at]!)) / Math.max(1, inside.length),
    shareOf(content, (at) => !reading.index.knows(words[at]!)),
    shareOf(
      content.filter((at) => facts.names[at] === 1),
      (at) => !reading.index.knows(words[at]!),
    ),
    quantities.length === 0 ? 4 : Math.min(...quantities),
    quoted.length === 0 ? 1 : Math.min(...quoted),
    has("quote_altered", "unsupported"),
    has("quote_altered", "contradicts"),
    Math.max(has("number_differs", "contradicts"), has("date_differs", "contradicts")),
    Math.max(has("number_differs", "partly"), has("date_differs", "partly")),
    has("name_absent"),
    ...polarity(reading, facts, inside),
    Math.min(0, ...inside.map((at) => facts.gender(words[at]!))),
    shareOf(content.slice(1), (at, number) => facts.together(at, content[number]) === 1),
    inversions(reading, content),
    inside.some((at) => levelOf(at) < 0.6 && hasOpposite(words[at]!, facts.lexemes[at]!, facts.open)) ? 1 : 0,
    Math.min(1, ...content.map(levelOf)),
    Math.max(0, ...sentenceJudged),
    mean([...sentenceJudged]),
    relationOf(reading, inside),
    quoted.length > 0 ? 1 : 0,
    quantities.length > 0 ? 1 : 0,
    inside.some((at) => facts.names[at] === 1) ? 1 : 0,
    worstOf((at) => isFramed(reading, at)),
    worstAmongFound(reading, judged, doubts),
    nameAway(reading, facts, inside),
    has("negation"),
    has("direction"),
    has("certainty_raised"),
    has("scope_widened"),
    has("cause_invented"),
    has("role_swapped"),
    has("wrong_speaker"),
    has("name_differs"),
    ...usageOf(reading, facts, content),
    mean(content.map(levelOf)),
    shareOf(content, (at) => levelOf(at) >= 0.9),
    shareOf(
      content,
      (at) => reading.index.lemmas.has(words[at]!.lemma) || reading.index.roots.has(words[at]!.root),
    ),
    mean(content.map((at) => alignment.places[at]?.context ?? 0)),
    shareOf(content, (at) => facts.runs[at]! <= 1),
    weakestPair(content, levelOf),
    has("no_evidence", "contradicts"),
  ]);
}

/** Of two content words that follow each other, how far the less carried pair of all is carried together. */
function weakestPair(content: readonly number[], levelOf: (at: number) => number): number {
  let least = 1;
  for (let number = 1; number < content.length; number++)
    least = Math.min(least, (levelOf(content[number - 1]!) + levelOf(content[number]!)) / 2);
  return least;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function weighted(
  numbers: readonly number[],
  valueOf: (at: number) => number,
  weightOf: (at: number) => number,
): number {
  let sum = 0;
  let total = 0;
  for (const at of numbers) {
    sum += weightOf(at) * valueOf(at);
    total += weightOf(at);
  }
  return total === 0 ? 0 : sum / total;
}

function shareOf(numbers: readonly number[], holds: (at: number, number: number) => boolean): number {
  return numbers.length === 0 ? 0 : numbers.filter(holds).length / numbers.length;
}

/** Negations and hedges of the claim beyond those of its passages' stretch, and the hedges that it left out. */
function polarity(
  reading: Reading,
  facts: WordFacts,
  inside: readonly number[],
): readonly [number, number, number] {
  const { alignment, index } = reading;
  const passage = alignment.passages[0];
  const places = inside.flatMap((at) => {
    const place = alignment.places[at];
    return place !== null && place !== undefined && place.passage === passage ? [place.word] : [];
  });
  const stretch =
    passage === undefined || places.length === 0
      ? []
      : lexemesOf(index.passages[passage]!.words).slice(
          Math.max(0, Math.min(...places) - 3),
          Math.max(...places) + 3,
        );
  const ours = inside.map((at) => facts.lexemes[at]!);
  const negations =
    ours.filter((word) => word.negation).length - stretch.filter((word) => word.negation).length;
  const hedges = ours.filter((word) => (word.classes & classBits.possible) !== 0).length;
  const theirs = stretch.filter((word) => (word.classes & classBits.possible) !== 0).length;
  return [Math.max(-2, Math.min(2, negations)), Math.min(2, hedges), Math.min(2, theirs)];
}

function inversions({ alignment }: Reading, content: readonly number[]): number {
  let pairs = 0;
  let turned = 0;
  for (let number = 1; number < content.length; number++) {
    const before = alignment.places[content[number - 1]!];
    const after = alignment.places[content[number]!];
    if (
      before === null ||
      before === undefined ||
      after === null ||
      after === undefined ||
      before.passage !== after.passage
    )
      continue;
    pairs++;
    if (after.word < before.word) turned++;
  }
  return pairs === 0 ? 0 : turned / pairs;
}

/** The worst doubt of a word whose neighbourhood is found: the sign of a word put in another's place. */
function worstAmongFound({ alignment }: Reading, judged: readonly number[], doubts: Float32Array): number {
  let worst = 0;
  judged.forEach((at, number) => {
    const around = [judged[number - 2], judged[number - 1], judged[number + 1], judged[number + 2]].filter(
      (each) => each !== undefined,
    );
    const found = shareOf(
      around,
      (each) => (alignment.places[each]?.level ?? 0) > 0.7 && doubts[each]! < 0.4,
    );
    worst = Math.max(worst, doubts[at]! * found);
  });
  return worst;
}

/** 1 where the best passage has names, but not the claim's: what is said there may be said of somebody else. */
function nameAway({ words, alignment, index }: Reading, facts: WordFacts, inside: readonly number[]): number {
  const names = inside.filter((at) => facts.names[at] === 1);
  const best = alignment.passages[0];
  if (names.length === 0 || best === undefined) return 0;
  const passage = index.passages[best]!.words;
  const share = shareOf(names, (at) => !passage.some((word) => word.lemma === words[at]!.lemma));
  const others = passage.some(
    (word, at) => at > 0 && word.capital && !names.some((name) => words[name]!.lemma === word.lemma),
  );
  return others ? share : share / 2;
}

/** How much of the claim's found content stands in its best passage, rather than scattered over several. */
function relationOf({ alignment }: Reading, inside: readonly number[]): number {
  const found = inside.filter((at) => alignment.places[at] !== null && alignment.places[at] !== undefined);
  return shareOf(found, (at) => alignment.places[at]!.passage === alignment.passages[0]);
}

/** How far the passages carry the claim's content, words of like use taken for each other; its least carried word; its meaning beside theirs. */
function usageOf(
  { alignment }: Reading,
  { usage, lexemes }: WordFacts,
  content: readonly number[],
): readonly number[] {
  const softly = (at: number): number => {
    const level = alignment.places[at]?.level ?? 0;
    return Math.max(level, usage.nearest(lexemes[at]!.row));
  };
  const fresh = content.filter((at) => (alignment.places[at]?.level ?? 0) < 0.6 && lexemes[at]!.row >= 0);
  const own = sumOfVectors(
    content.map((at) => lexemes[at]!.row),
    content.map((at) => alignment.weights[at]!),
  );
  return [
    weighted(content, softly, (at) => alignment.weights[at]!),
    Math.min(1, ...content.map(softly)),
    likenessOfSums(own, usage.theirs),
    mean(fresh.map((at) => usage.nearest(lexemes[at]!.row))),
    mean(fresh.map((at) => likenessToSum(lexemes[at]!.row, usage.theirs))),
  ];
}
