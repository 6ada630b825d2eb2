import type { Word } from "../../text/words.ts";
import type { ReasonKind } from "../../words/finding.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { numberKey } from "../facts/numberWords.ts";
import { isNegation, isOfClass, isStopWord } from "../lexicon.ts";
import { areAntonyms } from "../relatives.ts";
import { isBroad } from "./checkNames.ts";
import type { Run } from "./doubtedRuns.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { areSameName } from "./sameName.ts";
import type { Suspicion } from "./suspicion.ts";
import type { WordFacts } from "./wordFacts.ts";

/** A word of a passage, by its number there. */
type Rival = { readonly passage: number; readonly word: number };

/** Says what is wrong with a run of doubted words, by what the best passages have where the draft has them. */
export function explainRun(reading: Reading, facts: WordFacts, run: Run): Suspicion {
  const { words, index } = reading;
  const own = words.slice(run.first, run.end);
  const draft = spanOfWords(words, run.first, run.end);
  const place = (rival: Rival | null): Suspicion["source"] =>
    rival === null ? null : placeOfWords(index, rival.passage, rival.word, rival.word + 1);
  const against = (kind: ReasonKind, rival: Rival | null): Suspicion => ({
    kind,
    draft,
    source: place(rival),
    strength: rival === null ? "partly" : "contradicts",
  });
  const opposite = findRival(reading, run, (word) => own.some((each) => areAntonyms(each.lemma, word.lemma)));
  if (own.some(isCalendarWord) && own.every((word) => isCalendarWord(word) || isStopWord(word.form)))
    return against("date_differs", findRival(reading, run, isCalendarWord));
  if (
    facts.names.subarray(run.first, run.end).includes(1) &&
    own.every((word, at) => facts.names[run.first + at] === 1 || isStopWord(word.form))
  )
    return explainName(reading, run, draft, place);
  if (own.length <= 3 && own.some((word) => isNegation(word.form))) return against("negation", null);
  if (opposite !== null) return against(isDirection(own) ? "direction" : "negation", opposite);
  if (own.length <= 3 && own.some((word, at) => isOpenNumber(word, facts.quantities[run.first + at]!))) {
    // A number that the check of numbers lets pass differs only from another that stands in its place.
    const rival = findRival(reading, run, (word) => numberKey(word) !== null);
    if (rival !== null) return against("number_differs", rival);
  }
  if (own.length <= 2 && own.some((word) => isOfClass(word.form, "certain")))
    return against(
      "certainty_raised",
      findRival(reading, run, (word) => isOfClass(word.form, "possible")),
    );
  if (own[0] !== undefined && isOfClass(own[0].form, "cause")) return against("cause_invented", null);
  if (own.length === 1 && (isOfClass(own[0]!.form, "all") || isOfClass(own[0]!.form, "most")))
    return against(
      "scope_widened",
      findRival(reading, run, (word) => isOfClass(word.form, "some") || isOfClass(word.form, "most")),
    );
  return { kind: "no_evidence", draft: wholeCompound(reading, run), source: null, strength: "partly" };
}

/** "Early eight-point", not "early eight": what nothing carries does not end in the midst of a compound. */
function wholeCompound({ text, words }: Reading, { first, end }: Run): Suspicion["draft"] {
  const isJoined = (at: number): boolean =>
    at > 0 &&
    at < words.length &&
    words[at]!.start - words[at - 1]!.end === 1 &&
    text[words[at]!.start - 1] === "-";
  return spanOfWords(words, isJoined(first) ? first - 1 : first, isJoined(end) ? end + 1 : end);
}

function isOpenNumber(word: Word, mark: number): boolean {
  return numberKey(word) !== null && word.form !== "one" && mark < 2;
}

function isDirection(words: readonly Word[]): boolean {
  return words.some((word) => isOfClass(word.form, "up") || isOfClass(word.form, "down"));
}

function explainName(
  reading: Reading,
  run: Run,
  draft: Suspicion["draft"],
  place: (rival: Rival | null) => Suspicion["source"],
): Suspicion {
  const { words, index } = reading;
  // A name of which the sources have any word is not absent: "Comics" may be the rest of a name that they shorten.
  const start = words.findIndex((word, at) => at >= run.first && at < run.end && word.capital);
  const known = nameAround(words, Math.max(start, run.first)).some(
    (word) => !isStopWord(word.form) && index.knows(word),
  );
  const rival = findRival(
    reading,
    run,
    (word, at) =>
      word.capital && at > 0 && word.kind === "word" && !isStopWord(word.form) && !isCalendarWord(word),
  );
  const isOther =
    rival !== null &&
    !areSameName(
      words.slice(run.first, run.end),
      nameAround(index.passages[rival.passage]!.words, rival.word),
    );
  if (isOther && isFramed(reading, run, rival))
    return { kind: "name_differs", draft, source: place(rival), strength: "contradicts" };
  return {
    kind: known || isBroad(words.slice(run.first, run.end)) ? "no_evidence" : "name_absent",
    draft,
    source: null,
    strength: "partly",
  };
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

/** A word of the passages that no word of the draft stands for, near the place where the run would stand, that is such a one. */
function findRival(
  { words, alignment, index }: Reading,
  run: Run,
  isSuch: (word: Word, at: number) => boolean,
): Rival | null {
  const anchors: Rival[] = [];
  for (let step = 1; step <= 4; step++)
    for (const at of [run.first - step, run.end - 1 + step]) {
      const place = at >= 0 && at < words.length ? alignment.places[at] : null;
      if (place !== null && place !== undefined && place.level > 0.7 && place.context > 0.15)
        anchors.push(place);
    }
  const forms = new Set(words.slice(run.first, run.end).map((word) => word.lemma));
  const isTaken = (passage: number, word: number): boolean =>
    alignment.places.some(
      (place, at) => place?.passage === passage && place.word === word && (at < run.first || at >= run.end),
    );
  for (const anchor of anchors) {
    const passage = index.passages[anchor.passage]!.words;
    for (let distance = 1; distance <= 5; distance++)
      for (const at of [anchor.word + distance, anchor.word - distance]) {
        const word = passage[at];
        if (word !== undefined && !forms.has(word.lemma) && isSuch(word, at) && !isTaken(anchor.passage, at))
          return { passage: anchor.passage, word: at };
      }
  }
  return null;
}
