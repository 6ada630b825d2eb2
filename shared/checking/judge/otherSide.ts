import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { isStopWord } from "../lexicon.ts";
import type { Reading } from "./reading.ts";

/** What one does, the other does the reverse of: who buys has somebody who sells. */
const mutual =
  /^(?:buy|sell|purchase|win|lose|beat|victory|defeat|loss|lead|trail|give|take|receive|send|lend|borrow|import|export|attack|defend|push|pull|leader)$/;

const reach = 30;

/** Whether two opposites may tell the same from the other side: "Harle lost to Velden" where "Velden won" stands. */
export function hasOtherSide(
  { words, alignment, index }: Reading,
  at: number,
  passage: number,
  place: number,
): boolean {
  const source = index.passages[passage]!.words;
  if (!mutual.test(words[at]!.lemma) || !mutual.test(source[place]!.lemma)) return false;
  const [ours, theirs] = [doerBefore(words, at), doerBefore(source, place)];
  if (ours < 0 || theirs < 0) return ours !== theirs;
  const own = alignment.places[ours] ?? null;
  return own === null || own.passage !== passage || own.word !== theirs;
}

/** The last name before a word, else the last noun; -1 where there is none. */
function doerBefore(words: readonly Word[], at: number): number {
  const from = Math.max(0, at - reach);
  const before = words.slice(from, at);
  const name = before.findLastIndex(
    (word) => word.capital && word.kind === "word" && !isStopWord(word.form) && !isCalendarWord(word),
  );
  if (name >= 0) return from + name;
  const lexemes = lexemesOf(words);
  const noun = before.findLastIndex(
    (_, step) => lexemes[from + step]!.part === 1 && !lexemes[from + step]!.stop,
  );
  return noun < 0 ? -1 : from + noun;
}
