import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import type { Place } from "../evidence/findEvidence.ts";
import { findNames, type Name } from "../facts/names.ts";
import { commonness } from "../commonness.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { areSameName, standTogether } from "./sameName.ts";
import { firmSupport, runsOn, supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

const reach = 4;

/** A name of the draft that stands right before words that the source says of somebody else. */
export function checkSubjects(reading: Reading): readonly Suspicion[] {
  const { words, index, headline } = reading;
  for (const name of withOpening(reading, findNames(words, headline))) {
    const said = isSubject(reading, name) ? saidOf(reading, name) : null;
    if (said === null) continue;
    const source = index.passages[said.passage]!.words;
    const other = nameBefore(source, said.word);
    if (other === null) continue;
    const own = words.slice(name.first, name.end);
    const theirs = source.slice(other.first, other.end);
    if (areSameName(own, theirs) || standTogether(index, own, theirs)) continue;
    if (source.slice(0, said.word).some((word) => own.some(({ lemma }) => lemma === word.lemma))) continue;
    return [
      {
        kind: "role_swapped",
        draft: spanOfWords(words, name.first, name.end),
        source: placeOfWords(index, said.passage, other.first, other.end),
        strength: "contradicts",
      },
    ];
  }
  return [];
}

/** A name of one word at the head of the sentence is one where the sources write it with a capital in mid-sentence. */
function withOpening({ words, index, headline }: Reading, names: readonly Name[]): readonly Name[] {
  const word = words[0];
  if (headline || word === undefined || !word.capital || isStopWord(word.form) || names[0]?.first === 0)
    return names;
  if (words[1]?.capital === true) return names;
  return namesOf(index).has(word.lemma) ? [{ first: 0, end: 1 }, ...names] : names;
}

const namesKnown = new WeakMap<EvidenceIndex, ReadonlySet<string>>();

/** The lemmas that the sources write with a capital in mid-sentence; gathered once. */
function namesOf(index: EvidenceIndex): ReadonlySet<string> {
  const before = namesKnown.get(index);
  if (before !== undefined) return before;
  const names = new Set<string>();
  for (const { words } of index.passages)
    words.forEach(({ capital, lemma }, at) => {
      if (capital && at > 0) names.add(lemma);
    });
  namesKnown.set(index, names);
  return names;
}

/** Whether a name opens its clause: nothing stands before it, or a word that opens one. */
function isSubject({ words, text }: Reading, { first }: Name): boolean {
  const before = words[first - 1];
  if (before === undefined || !runsOn(text, before.end, words[first]!.start)) return true;
  return /^(?:and|but|as|when|while|that|because|if|after|before|where|said|says|mr|mrs|ms|dr)$/.test(
    before.form,
  );
}

/**
 * Where that which is said of a name stands in its passage, if the words after it stand there too: the place of the word
 * right after the name where the passage has been copied from there on, else of its first word of content.
 */
function saidOf(reading: Reading, { end }: Name): Place | null {
  const { words, alignment, text } = reading;
  if (/['’]s?$/.test(words[end - 1]!.raw)) return null;
  for (let at = end; at < Math.min(words.length, end + reach); at++) {
    const breaks = !runsOn(text, words[at - 1]!.end, words[at]!.start);
    if (words[at]!.capital || (breaks && !/^(?:who|which)$/.test(words[at]!.form))) return null;
    if (isStopWord(words[at]!.form)) continue;
    const place = alignment.places[at] ?? null;
    if (place === null || place.level < 0.9 || place.context < 0.3) return null;
    if (!supportAfter(reading, at, place)) return null;
    if (supportAt(reading, at, place.passage, place.word) < firmSupport) return null;
    const opening = alignment.places[end] ?? null;
    return opening?.passage === place.passage && place.word - opening.word === at - end ? opening : place;
  }
  return null;
}

/** Whether a second content word, soon after, stands soon after in the passage too. */
function supportAfter({ words, alignment }: Reading, at: number, place: Place): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 5); next++) {
    const other = alignment.places[next] ?? null;
    if (isStopWord(words[next]!.form) || other === null || other.level < 0.9) continue;
    if (other.passage === place.passage && other.word > place.word && other.word - place.word <= 5)
      return true;
  }
  return false;
}

/** After these somebody else may be who does it: "left the court where he was granted bail". */
const opening = /^(?:and|who|which|that|whose|where|when|he|she|they|it|we|i|you)$/;

/** The name that ends within a few small words before a place; no comma between. */
function nameBefore(words: readonly Word[], at: number): Name | null {
  let end = at;
  while (end > Math.max(0, at - reach)) {
    const word = words[end - 1]!;
    if (words[end]!.start - word.end > 1 && !/^(?:who|which)$/.test(words[end]!.form)) return null;
    if (word.capital && word.kind === "word" && !isCalendarWord(word)) break;
    if (!isStopWord(word.form) && !word.form.endsWith("ly")) return null;
    if (isOfClass(word.form, "preposition") || opening.test(word.form)) return null;
    end--;
  }
  if (end === 0 || !words[end - 1]!.capital || isStopWord(words[end - 1]!.form)) return null;
  let first = end - 1;
  while (first > 0 && words[first - 1]!.capital && words[first]!.start - words[first - 1]!.end <= 1) first--;
  if (first === 0 && end === 1 && commonness(words[0]!.lemma) > 2) return null;
  return isOfClass(words[first - 1]?.form ?? "", "preposition") ? null : { first, end };
}
