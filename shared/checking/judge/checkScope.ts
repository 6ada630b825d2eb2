import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { numberKey } from "../facts/numberWords.ts";
import { isOfClass } from "../lexicon.ts";
import { firmPairs, type FirmPair } from "./firmPairs.ts";
import { governor } from "./governor.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

const leastSupport = 0.45;
const whole = /^(?:all|every|everyone|always|entire|whole)$/;
const part = /^(?:some|several|few|many|most|parts?|half|sometimes|often)$/;
const small = /^(?:few|some|several|half|handful|minority)$/;
const nearly = /^(?:nearly|almost|virtually|practically)$/;
const ranked = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** Says of words that stand in both texts whether only the draft says them of all, of most, or of the first in rank. */
export function checkScope(reading: Reading): readonly Suspicion[] {
  for (const pair of firmPairs(reading, 0.4)) {
    const found = widened(reading, pair) ?? unranked(reading, pair);
    if (found === null || supportAt(reading, pair.at, pair.passage, pair.word) < leastSupport) continue;
    const [ours, theirs] = found;
    return [
      {
        kind: "scope_widened",
        draft: spanOfWords(reading.words, ours, ours + 1),
        source: placeOfWords(reading.index, pair.passage, theirs, theirs + 1),
        strength: "contradicts",
      },
    ];
  }
  return [];
}

/** "Some of the boats" has become "all boats", "two of the boats" too, and "few boats" "most boats". */
function widened({ words }: Reading, { at, source, word }: FirmPair): readonly [number, number] | null {
  const ours = governor(words, at, ({ form }) => whole.test(form) || form === "most");
  if (ours < 0 || nearly.test(words[ours - 1]?.form ?? "")) return null;
  if (words[ours]!.form === "most") {
    const theirs = governor(source, word, ({ form }) => small.test(form));
    return theirs < 0 || words[at]!.capital ? null : [ours, theirs];
  }
  const limited = governor(source, word, ({ form }) => nearly.test(form));
  if (limited >= 0) return [ours, limited];
  if (source.slice(Math.max(0, word - 5), word + 3).some(({ form }) => isOfClass(form, "all"))) return null;
  const theirs = governor(source, word, (each) => part.test(each.form) || isCountOf(source, each));
  return theirs < 0 ? null : [ours, theirs];
}

/** "Two of the five judges". */
function isCountOf(source: readonly Word[], word: Word): boolean {
  const at = source.indexOf(word);
  return numberKey(word) !== null && source[at + 1]?.form === "of" && source[at + 2]?.form === "the";
}

/** "One of the oldest", "the second oldest" and "one of the most visited" have become "the oldest" and "the most visited". */
function unranked(
  { words, index }: Reading,
  { at, source, word }: FirmPair,
): readonly [number, number] | null {
  const isMost = words[at - 1]?.form === "most" && source[word - 1]?.form === "most";
  const [ours, theirs] = isMost ? [at - 1, word - 1] : [at, word];
  if (!/^(?:first|only|last|best|worst|\w{3,}est|most)$/.test(words[ours]!.form)) return null;
  if (words.slice(Math.max(0, ours - 4), ours + 5).some(isShared)) return null;
  const rank = governor(source, theirs, isShared);
  return rank < 0 || isRankedAlone(index, words[at]!, isMost) ? null : [ours, rank];
}

const mostPlaces = 200;

/** Whether a source says a superlative with nothing beside it: "the most common form". */
function isRankedAlone({ lemmas, words }: EvidenceIndex, { lemma, form }: Word, isMost: boolean): boolean {
  return (lemmas.get(lemma) ?? []).slice(0, mostPlaces).some((place) => {
    if (isMost ? words[place - 1]?.form !== "most" : words[place]!.form !== form) return false;
    return !words.slice(Math.max(0, place - 5), place).some(isShared);
  });
}

function isShared({ form }: Word): boolean {
  return /^(?:among|one|some|part)$/.test(form) || ranked.test(form);
}
