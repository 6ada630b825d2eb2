import type { Place } from "../evidence/findEvidence.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { isOfClass } from "../lexicon.ts";
import { kindOfOpposites, opposes } from "./contraries.ts";
import { hasOtherSide } from "./otherSide.ts";
import { isInPassages, placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";
import { findTakenWords } from "./takenWords.ts";

const leastSupport = 0.5;
const reach = 3;

/** An opposite stands between the same neighbours: "profit rose to" for "profit fell to". */
export function checkOpposites(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const taken = findTakenWords(alignment, index);
  return words.flatMap((word, at): Suspicion[] => {
    if ((alignment.places[at]?.level ?? 0) >= 0.75 || isCalendarWord(word) || isOfClass(word.form, "pronoun"))
      return [];
    const neighbour = alignment.places[at - 1] ?? alignment.places[at + 1] ?? null;
    // What the passages say in so many words beside its opposite is not turned round.
    if (neighbour === null || neighbour.context < 0.2 || isInPassages(reading, word.lemma)) return [];
    const place = oppositeNear(reading, at, neighbour, taken(neighbour.passage));
    if (place === null) return [];
    return [
      {
        kind: kindOfOpposites(word, index.passages[neighbour.passage]!.words[place]!),
        draft: spanOfWords(words, at, at + 1),
        source: placeOfWords(index, neighbour.passage, place, place + 1),
        strength: "contradicts",
      },
    ];
  });
}

/** The number of a word of the passage near a neighbour's place that is the opposite of a word, and that none but it stands for. */
function oppositeNear(reading: Reading, at: number, neighbour: Place, taken: Uint8Array): number | null {
  const { words, alignment, index } = reading;
  const passage = index.passages[neighbour.passage]!.words;
  const own = alignment.places[at]?.passage === neighbour.passage ? alignment.places[at].word : -1;
  const end = Math.min(passage.length, neighbour.word + reach + 1);
  for (let place = Math.max(0, neighbour.word - reach); place < end; place++) {
    if ((taken[place] === 1 && place !== own) || !opposes(words, at, passage, place)) continue;
    if (hasOtherSide(reading, at, neighbour.passage, place)) continue;
    if (supportAt(reading, at, neighbour.passage, place) >= leastSupport) return place;
  }
  return null;
}
