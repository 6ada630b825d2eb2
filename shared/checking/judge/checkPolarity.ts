import type { Word } from "../../text/words.ts";
import type { ReasonKind } from "../../words/finding.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { isNegation, isOfClass } from "../lexicon.ts";
import { areAntonyms } from "../relatives.ts";
import { firmPairs, type FirmPair } from "./firmPairs.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

const reach = 3;
const modal = /^(?:may|might|could|can)$/;
const assured = /^(?:will|is|are|was|were|has|have|had|must)$/;

/** Says of words that stand in both texts whether only one of them denies, hedges or turns them round. */
export function checkPolarity(reading: Reading): readonly Suspicion[] {
  const found: Suspicion[] = [];
  for (const pair of firmPairs(reading, 0.45)) {
    const suspicion =
      checkNegation(reading, pair) ?? checkCertainty(reading, pair) ?? checkScope(reading, pair);
    if (suspicion !== null && !found.some(({ draft }) => draft.start === suspicion.draft.start))
      found.push(suspicion);
  }
  return [...found, ...checkOpposites(reading)];
}

/** The number of the last word before a place, within reach, that is such a one; -1 where there is none. */
function lastBefore(words: readonly Word[], at: number, isSuch: (word: Word) => boolean): number {
  for (let number = at - 1; number >= Math.max(0, at - reach); number--)
    if (isSuch(words[number]!)) return number;
  return -1;
}

function denies(word: Word): boolean {
  return /^(?:not|no|never|none|neither|nor|cannot|without)$/.test(word.form) || word.form.endsWith("n't");
}

function checkNegation(reading: Reading, pair: FirmPair): Suspicion | null {
  const ours = lastBefore(reading.words, pair.at, denies);
  const theirs = lastBefore(pair.source, pair.word, denies);
  if (ours >= 0 === theirs >= 0) return null;
  // A denial somewhere near on the other side may be the same one, said in another place.
  if (
    ours >= 0 &&
    pair.source.slice(Math.max(0, pair.word - 7), pair.word + 5).some((word) => isNegation(word.form))
  )
    return null;
  if (
    theirs >= 0 &&
    reading.words.slice(Math.max(0, pair.at - 7), pair.at + 5).some((word) => isNegation(word.form))
  )
    return null;
  return conflict(reading, pair, "negation", ours >= 0 ? ours : pair.at, theirs >= 0 ? theirs : pair.word);
}

function checkCertainty(reading: Reading, pair: FirmPair): Suspicion | null {
  const theirs = lastBefore(
    pair.source,
    pair.word,
    (word) => modal.test(word.form) || /^(?:alleged|allegedly|reportedly|suspected)$/.test(word.form),
  );
  if (theirs < 0 || reading.words.some((word) => isOfClass(word.form, "possible"))) return null;
  const ours = lastBefore(reading.words, pair.at, (word) => assured.test(word.form));
  if (ours < 0 && modal.test(pair.source[theirs]!.form)) return null;
  return conflict(reading, pair, "certainty_raised", ours >= 0 ? ours : pair.at, theirs);
}

function checkScope(reading: Reading, pair: FirmPair): Suspicion | null {
  const ours = lastBefore(reading.words, pair.at, (word) =>
    /^(?:all|every|everyone|always|entire|whole)$/.test(word.form),
  );
  if (ours < 0) return null;
  const theirs = lastBefore(pair.source, pair.word, (word) =>
    /^(?:some|several|few|many|most|part|half|sometimes|often)$/.test(word.form),
  );
  return theirs < 0 ? null : conflict(reading, pair, "scope_widened", ours, theirs);
}

function conflict(
  reading: Reading,
  pair: FirmPair,
  kind: ReasonKind,
  ours: number,
  theirs: number,
): Suspicion {
  return {
    kind,
    draft: spanOfWords(reading.words, ours, ours + 1),
    source: placeOfWords(reading.index, pair.passage, theirs, theirs + 1),
    strength: "contradicts",
  };
}

/** An opposite stands between the same neighbours: "profit rose to" for "profit fell to". */
function checkOpposites(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const taken = new Set(
    alignment.places.flatMap((place) => (place === null ? [] : [`${place.passage} ${place.word}`])),
  );
  return words.flatMap((word, at): Suspicion[] => {
    if ((alignment.places[at]?.level ?? 0) >= 0.75 || isCalendarWord(word)) return [];
    const neighbour = alignment.places[at - 1] ?? alignment.places[at + 1] ?? null;
    if (neighbour === null || neighbour.context < 0.2) return [];
    // What the passages say in so many words beside its opposite is not turned round.
    if (
      alignment.passages.some((passage) =>
        index.passages[passage]!.words.some((other) => other.lemma === word.lemma),
      )
    )
      return [];
    const passage = index.passages[neighbour.passage]!.words;
    for (
      let place = Math.max(0, neighbour.word - 3);
      place < Math.min(passage.length, neighbour.word + 4);
      place++
    ) {
      if (taken.has(`${neighbour.passage} ${place}`) || !areAntonyms(word.lemma, passage[place]!.lemma))
        continue;
      const kind = isOfClass(word.form, "up") || isOfClass(word.form, "down") ? "direction" : "negation";
      return [
        {
          kind,
          draft: spanOfWords(words, at, at + 1),
          source: placeOfWords(index, neighbour.passage, place, place + 1),
          strength: "contradicts",
        },
      ];
    }
    return [];
  });
}
