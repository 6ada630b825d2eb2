import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { isNegation, isOfClass, isStopWord } from "../lexicon.ts";
import type { Span } from "../../words/span.ts";
import { isInside, type Run } from "./doubtedRuns.ts";
import { spanOfWords, type Reading } from "./reading.ts";
import { runsOn } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

type Stretch = { readonly first: number; readonly end: number };

const mostAdded = 4;
const mostPlaces = 300;

/**
 * Tells that no source carries a run of doubted words. Small words at its ends are left out, a denial keeps what it denies,
 * and where the very words stand in a source after all, what is told goes on until they do not: else a reader would search
 * for them, find them, and trust nothing else. Null where nothing is left to tell.
 */
export function tellRun(reading: Reading, run: Run, claim: Span): Suspicion | null {
  const stretch = withoutSmallEnds(reading.words, run);
  if (stretch === null) return null;
  const whole = wholeNames(reading, wholeCompound(reading, withDenied(reading, stretch)), claim);
  const { first, end } = beyondSources(reading, whole, claim);
  const draft = spanOfWords(reading.words, first, end);
  return { kind: "no_evidence", draft, source: null, strength: "partly" };
}

const leastCause = 3;
const mostOfCause = 6;

/**
 * Tells of a cause that no source gives, with its whole noun: "due to a bomb threat". One word that may tell a cause is none,
 * and "since" tells of a time as often. Null where a run begins with no cause.
 */
export function tellCause(reading: Reading, { first, end }: Run, claim: Span): Suspicion | null {
  const { words, text } = reading;
  const { form } = words[first]!;
  if (end - first < leastCause || !isOfClass(form, "cause") || form === "since") return null;
  let further = end;
  while (
    further < words.length &&
    further - first < mostOfCause &&
    isInside(reading, further, claim) &&
    runsOn(text, words[further - 1]!.end, words[further]!.start) &&
    !isStopWord(words[further]!.form)
  )
    further++;
  const draft = spanOfWords(words, first, further);
  return { kind: "cause_invented", draft, source: null, strength: "partly" };
}

/** "Overall, the holiday is" without what only joins sentences, points or asserts. */
function withoutSmallEnds(words: readonly Word[], run: Run): Stretch | null {
  let { first, end } = run;
  while (first < end && isEmpty(words[first]!)) first++;
  while (first < end && isEmpty(words[end - 1]!)) end--;
  return first === end ? null : { first, end };
}

const joining =
  /^(?:overall|however|additionally|furthermore|moreover|meanwhile|nevertheless|nonetheless|notably|indeed|thus|hence|also|finally|similarly|consequently|therefore|instead|otherwise|rather|even|still|yet|quite|really|actually|simply|purely|etc)$/;

function isEmpty({ form, kind }: Word): boolean {
  if (kind === "sign" || joining.test(form)) return true;
  const counts = isNegation(form) || isOfClass(form, "all") || isOfClass(form, "most");
  return isStopWord(form) && !counts;
}

/** "Never" and "most", with the word that they belong to. */
function withDenied({ words, text }: Reading, { first, end }: Stretch): Stretch {
  if (!words.slice(first, end).every(({ form }) => isStopWord(form) || isNegation(form)))
    return { first, end };
  let further = end;
  while (further < words.length && runsOn(text, words[further - 1]!.end, words[further]!.start)) {
    further++;
    if (!isStopWord(words[further - 1]!.form)) return { first, end: further };
  }
  return { first, end };
}

/** "Early eight-point", not "early eight": what nothing carries does not end in the midst of a compound. */
function wholeCompound({ text, words }: Reading, { first, end }: Stretch): Stretch {
  const isJoined = (at: number): boolean =>
    at > 0 &&
    at < words.length &&
    words[at]!.start - words[at - 1]!.end === 1 &&
    text[words[at]!.start - 1] === "-";
  return { first: isJoined(first) ? first - 1 : first, end: isJoined(end) ? end + 1 : end };
}

/** "American Fantasy Press", not "American": no name is cut. */
function wholeNames(reading: Reading, stretch: Stretch, claim: Span): Stretch {
  const { words, text } = reading;
  const isOne = (before: number): boolean =>
    [before, before + 1].every((at) => words[at]?.capital === true && isInside(reading, at, claim)) &&
    /^[ -]?$/.test(text.slice(words[before]!.end, words[before + 1]!.start)) &&
    !isStopWord(words[before]!.form);
  let { first, end } = stretch;
  while (isOne(first - 1)) first--;
  while (isOne(end - 1)) end++;
  return { first, end };
}

/** The stretch, longer by as many words as it takes for no source to have it, where its clause has so many. */
function beyondSources(reading: Reading, stretch: Stretch, claim: Span): Stretch {
  const { words, text, index } = reading;
  const goesOn = (before: number): boolean =>
    before >= 0 &&
    before + 1 < words.length &&
    isInside(reading, before, claim) &&
    isInside(reading, before + 1, claim) &&
    runsOn(text, words[before]!.end, words[before + 1]!.start);
  let { first, end } = stretch;
  for (let added = 0; added < mostAdded && standsIn(index, words.slice(first, end)); added++)
    if (goesOn(end - 1)) end++;
    else if (goesOn(first - 1)) first--;
    else return stretch;
  while (end < words.length && end > stretch.end && isEmpty(words[end - 1]!) && goesOn(end - 1)) end++;
  return standsIn(index, words.slice(first, end)) ? stretch : { first, end };
}

/** Whether words stand in a source, one after the other. */
function standsIn({ lemmas, words }: EvidenceIndex, own: readonly Word[]): boolean {
  const rarest = own.reduce(
    (least, { lemma }, at) => (placesOf(lemma) < placesOf(own[least]!.lemma) ? at : least),
    0,
  );
  return (lemmas.get(own[rarest]!.lemma) ?? [])
    .slice(0, mostPlaces)
    .some((place) => own.every(({ lemma }, at) => words[place - rarest + at]?.lemma === lemma));

  function placesOf(lemma: string): number {
    return lemmas.get(lemma)?.length ?? 0;
  }
}
