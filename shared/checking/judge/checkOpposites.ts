import type { Word } from "../../text/words.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { isNegation, isOfClass } from "../lexicon.ts";
import { areAntonyms } from "../relatives.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";
import { findTakenWords } from "./takenWords.ts";

const leastSupport = 0.5;

/** An opposite stands between the same neighbours: "profit rose to" for "profit fell to". */
export function checkOpposites(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const taken = findTakenWords(alignment, index);
  return words.flatMap((word, at): Suspicion[] => {
    if ((alignment.places[at]?.level ?? 0) >= 0.75 || isCalendarWord(word) || isOfClass(word.form, "pronoun"))
      return [];
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
    const marks = taken(neighbour.passage);
    for (
      let place = Math.max(0, neighbour.word - 3);
      place < Math.min(passage.length, neighbour.word + 4);
      place++
    ) {
      if (marks[place] === 1 || !areAntonyms(word.lemma, passage[place]!.lemma)) continue;
      if (isOfClass(passage[place]!.form, "pronoun")) continue;
      // "Not clear" is "unclear": an opposite that one side denies says the same.
      if (isDenied(words, at) !== isDenied(passage, place)) continue;
      if (supportAt(reading, at, neighbour.passage, place) < leastSupport) continue;
      return [
        {
          kind: kindOf(word.form, passage[place]!.form),
          draft: spanOfWords(words, at, at + 1),
          source: placeOfWords(index, neighbour.passage, place, place + 1),
          strength: "contradicts",
        },
      ];
    }
    return [];
  });
}

function kindOf(ours: string, theirs: string): Suspicion["kind"] {
  if (isOfClass(ours, "up") || isOfClass(ours, "down")) return "direction";
  return isOfClass(ours, "all") && isOfClass(theirs, "some") ? "scope_widened" : "negation";
}

function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ form }) => isNegation(form));
}
