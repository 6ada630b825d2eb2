import type { Word } from "../../text/words.ts";
import { isNegation, isStopWord } from "../lexicon.ts";
import { denialBefore, denies } from "./denials.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { runsOn } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

const attempting = /^(?:attempt|try)$/;
const mostPlaces = 50;
const leastShared = 2;
/** The share of a statement's other words that a passage needs to speak of the same attempt. */
const leastShare = 0.5;

/**
 * "Never attempted" where a source tells of an attempt, or says only that it was never done: who tried and failed has
 * attempted it, so that the one says more than the other.
 */
export function checkAttempts(reading: Reading): readonly Suspicion[] {
  const { words, text } = reading;
  const at = words.findIndex(({ lemma }) => attempting.test(lemma));
  if (at < 0) return [];
  const denial = denialBefore(words, at, (number) =>
    runsOn(text, words[number]!.end, words[number + 1]!.start),
  );
  if (denial < 0) return [];
  const draft = spanOfWords(words, denial, at + 1);
  const tried = findAttempt(reading, at);
  if (tried !== null) return [{ kind: "negation", draft, source: tried, strength: "contradicts" }];
  const undone = findUndone(reading);
  return undone === null ? [] : [{ kind: "scope_widened", draft, source: undone, strength: "contradicts" }];
}

/** Where a source tells of an attempt at what the draft's sentence speaks of. */
function findAttempt({ words, index }: Reading, at: number): Suspicion["source"] {
  const about = new Set(
    words.filter((word, other) => other !== at && isContent(word)).map(({ lemma }) => lemma),
  );
  for (const lemma of ["attempt", "try"])
    for (const place of (index.lemmas.get(lemma) ?? []).slice(0, mostPlaces)) {
      const passage = index.passageOfWord[place]!;
      const source = index.passages[passage]!.words;
      const word = place - index.passages[passage]!.first;
      const shared = new Set(source.filter((each) => about.has(each.lemma)).map((each) => each.lemma)).size;
      if (shared < leastShared || shared < leastShare * about.size) continue;
      if (isPast(source[word]!) && !deniesNear(source, word))
        return placeOfWords(index, passage, word, word + 1);
    }
  return null;
}

/** "Tried", "attempts failed": what is still to be tried is no attempt. */
function isPast({ form }: Word): boolean {
  return form !== "try" && form !== "trying" && form !== "attempting";
}

function deniesNear(source: readonly Word[], at: number): boolean {
  return source.slice(Math.max(0, at - 5), at).some(({ form }) => isNegation(form));
}

/** "Never been done", "has not been completed": where a chosen passage denies that it came off, and says nothing of trying. */
function findUndone({ alignment, index }: Reading): Suspicion["source"] {
  for (const passage of alignment.passages) {
    const source = index.passages[passage]!.words;
    if (source.some(({ lemma }) => attempting.test(lemma))) continue;
    const never = source.findIndex((word) => denies(word));
    const been = source.findIndex(({ form }, at) => at > never && at <= never + 2 && form === "been");
    if (never >= 0 && been >= 0 && been + 1 < source.length)
      return placeOfWords(index, passage, never, been + 2);
  }
  return null;
}

function isContent(word: Word): boolean {
  return !isStopWord(word.form) && !isNegation(word.form);
}
