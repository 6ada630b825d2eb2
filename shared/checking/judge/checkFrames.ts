import type { Word } from "../../text/words.ts";
import { canBeSame, readDays } from "../facts/calendar.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { isOfClass } from "../lexicon.ts";
import { relativesOf } from "../relatives.ts";
import { areRivals, isRival } from "../rivals.ts";
import { kindOfOpposites, opposes } from "./contraries.ts";
import { areAlike, frameAround, isTight, leastAlike, wordsIn, type Frame } from "./frames.ts";
import { hasOtherSide } from "./otherSide.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { firmSupport, supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";
import { findTakenWords } from "./takenWords.ts";
import { isVouchedFor } from "./vouching.ts";

/** No sentence is longer; what is goes on without an end mark. */
const mostWords = 300;

/**
 * An opposite, or a word that excludes the draft's, between the very words that the draft's stands between: "a week after the
 * storm" for "a month after the storm". That the sources say "month" of another matter does not vouch for it here.
 */
export function checkFrames(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const taken = findTakenWords(alignment, index);
  return words.flatMap((word, at): Suspicion[] => {
    if (!hasContraries(word.lemma) || !mayDiffer(word, at)) return [];
    for (const passage of alignment.passages) {
      const source = index.passages[passage]!.words;
      const place = source
        .slice(0, mostWords)
        .findIndex((_, number) => isContrary(reading, at, passage, number));
      if (place < 0 || isTakenByAnother(reading, taken(passage), at, passage, place)) continue;
      if (isSameDay(reading, at, passage, place) || isVouchedFor(reading, at, passage, place)) continue;
      return [
        {
          kind: areRivals(word.lemma, source[place]!.lemma)
            ? "no_evidence"
            : kindOfOpposites(word, source[place]!),
          draft: spanOfWords(words, at, at + 1),
          source: placeOfWords(index, passage, place, place + 1),
          strength: "contradicts",
        },
      ];
    }
    return [];
  });
}

function hasContraries(lemma: string): boolean {
  return isRival(lemma) || (relativesOf(lemma)?.opposites.size ?? 0) > 0;
}

/** Names and pronouns are for other checks, and "today" is another day in another text. */
function mayDiffer(word: Word, at: number): boolean {
  if ((word.capital && at > 0) || isCalendarWord(word) || isOfClass(word.form, "pronoun")) return false;
  return !/^(?:today|tonight|tomorrow|yesterday)$/.test(word.form);
}

function isContrary(reading: Reading, at: number, passage: number, place: number): boolean {
  const { words, index } = reading;
  const source = index.passages[passage]!.words;
  const other = source[place]!;
  if (at > 0 && !areAlike(words[at - 1], source[place - 1])) return false;
  if (at < words.length - 1 && !areAlike(words[at + 1], source[place + 1])) return false;
  if (other.lemma === words[at]!.lemma || !mayDiffer(other, place)) return false;
  if (!areRivals(words[at]!.lemma, other.lemma) && !opposes(words, at, source, place)) return false;
  const frame = frameAround(words, at, source, place);
  if (!isStrong(frame, at, words.length) || hasOtherSide(reading, at, passage, place)) return false;
  return isTight(frame) || supportAt(reading, at, passage, place) >= firmSupport;
}

/** Where the draft's sentence begins or ends with the word, that side counts as one word. */
function isStrong(frame: Frame, at: number, length: number): boolean {
  const edges = (at === 0 ? 1 : 0) + (at === length - 1 ? 1 : 0);
  return frame.content > 0 && wordsIn(frame) + edges >= leastAlike;
}

function isTakenByAnother(
  { alignment }: Reading,
  taken: Uint8Array,
  at: number,
  passage: number,
  place: number,
): boolean {
  const own = alignment.places[at];
  return taken[place] === 1 && (own?.passage !== passage || own.word !== place);
}

/** "Last month" may be the day that another text calls "last week", where it is known when both were published. */
function isSameDay({ words, index, written }: Reading, at: number, passage: number, place: number): boolean {
  const { words: source, source: number } = index.passages[passage]!;
  const ours = readDays(words, written).find(({ first, end }) => at >= first && at < end);
  const theirs = readDays(source, index.published[number] ?? null).find(
    ({ first, end }) => place >= first && place < end,
  );
  if (ours === undefined || theirs === undefined || ours.spans === null || theirs.spans === null)
    return false;
  return canBeSame(ours, theirs);
}
