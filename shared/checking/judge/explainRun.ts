import type { Word } from "../../text/words.ts";
import { isCalendarWord } from "../facts/dates.ts";
import type { Span } from "../../words/span.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { isBroad } from "./checkNames.ts";
import type { Run } from "./doubtedRuns.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { findNumber } from "./runNumbers.ts";
import { findRival, type Rival } from "./runRivals.ts";
import { areSameName } from "./sameName.ts";
import type { Suspicion } from "./suspicion.ts";
import { tellCause, tellRun } from "./tellRun.ts";
import type { WordFacts } from "./wordFacts.ts";

/**
 * Says what is wrong with a run of doubted words, by what the best passages have where the draft has them. That the sources
 * deny it or say the opposite is the checks' to say, which look at the same place on both sides: here it would be a guess.
 * Null where the run has nothing in it that a person would miss in the sources.
 */
export function explainRun(reading: Reading, facts: WordFacts, run: Run, claim: Span): Suspicion | null {
  const { words, index } = reading;
  const own = words.slice(run.first, run.end);
  const draft = spanOfWords(words, run.first, run.end);
  const against = (kind: Suspicion["kind"], rival: Rival): Suspicion => ({
    kind,
    draft,
    source: placeOfWords(index, rival.passage, rival.word, rival.word + 1),
    strength: "contradicts",
  });
  if (own.some(isCalendarWord) && own.every((word) => isCalendarWord(word) || isStopWord(word.form))) {
    const rival = findRival(reading, run, isCalendarWord);
    return rival === null
      ? { kind: "date_differs", draft, source: null, strength: "partly" }
      : against("date_differs", rival);
  }
  const isName = own.every((word, at) => facts.names[run.first + at] === 1 || isStopWord(word.form));
  if (isName && facts.names.subarray(run.first, run.end).includes(1)) return explainName(reading, run, claim);
  const rival = findNumber(reading, facts, run);
  if (rival !== null) return against("number_differs", rival);
  const hedge = findHedge(reading, run);
  if (hedge !== null) return against("certainty_raised", hedge);
  const part = findPart(reading, run);
  if (part !== null) return against("scope_widened", part);
  return tellCause(reading, run, claim) ?? tellRun(reading, run, claim);
}

function findHedge(reading: Reading, { first, end, doubt }: Run): Rival | null {
  const own = reading.words.slice(first, end);
  if (own.length > 2 || !own.some((word) => isOfClass(word.form, "certain"))) return null;
  return findRival(reading, { first, end, doubt }, (word) => isOfClass(word.form, "possible"));
}

function findPart(reading: Reading, run: Run): Rival | null {
  const word = reading.words[run.first]!;
  const isWhole = isOfClass(word.form, "all") || isOfClass(word.form, "most");
  if (run.end - run.first > 1 || !isWhole) return null;
  return findRival(reading, run, ({ form }) => isOfClass(form, "some") || isOfClass(form, "most"));
}

function explainName(reading: Reading, run: Run, claim: Span): Suspicion | null {
  const { words, index } = reading;
  const draft = spanOfWords(words, run.first, run.end);
  // A name of which the sources have any word is not absent: "Comics" may be the rest of a name that they shorten.
  const start = words.slice(run.first, run.end).findIndex((word) => word.capital);
  const whole = nameAround(words, run.first + Math.max(0, start));
  const known = whole.some((word) => !isStopWord(word.form) && index.knows(word));
  const rival = known ? null : findRival(reading, run, isNameWord);
  if (
    rival !== null &&
    !areSameName(whole, nameAround(index.passages[rival.passage]!.words, rival.word)) &&
    isFramed(reading, run, rival)
  )
    return {
      kind: "name_differs",
      draft,
      source: placeOfWords(index, rival.passage, rival.word, rival.word + 1),
      strength: "contradicts",
    };
  if (known || isBroad(words.slice(run.first, run.end))) return tellRun(reading, run, claim);
  return { kind: "name_absent", draft, source: null, strength: "partly" };
}

const title = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|mp|prof|rev|st)$/;

function isNameWord(word: Word, at: number): boolean {
  return (
    word.capital &&
    at > 0 &&
    word.kind === "word" &&
    !isStopWord(word.form) &&
    !title.test(word.form) &&
    !isCalendarWord(word)
  );
}

/** The words with capitals that stand together with one of them. */
function nameAround(words: readonly Word[], at: number): readonly Word[] {
  let first = at;
  while (first > 0 && goesOn(words, first)) first--;
  let end = at + 1;
  while (end < words.length && goesOn(words, end)) end++;
  return words.slice(first, end);
}

function goesOn(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1]!, words[at]!];
  return before.capital && after.capital && after.start - before.end <= 1;
}

/** Whether the words on both sides of a run stand on both sides of its rival too. */
function isFramed({ words, alignment }: Reading, run: Run, rival: Rival): boolean {
  const stands = (from: number, step: number, side: number): boolean => {
    for (let at = from, tries = 0; tries < 2 && at >= 0 && at < words.length; at += step, tries++) {
      const place = alignment.places[at];
      const distance = place?.passage === rival.passage ? (place.word - rival.word) * side : 0;
      if (distance > 0 && distance <= 3) return true;
    }
    return false;
  };
  return stands(run.first - 1, -1, -1) && stands(run.end, 1, 1);
}
