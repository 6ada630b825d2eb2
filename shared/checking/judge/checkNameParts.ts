import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { findNames, type Name } from "../facts/names.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { areSameName } from "./sameName.ts";
import { firmSupport, supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

/** "Eva Holm" where the passage has "Eva Rask" and no source has a Holm: one part of the name stands there with another beside it. */
export function checkNameParts(reading: Reading): readonly Suspicion[] {
  const { words, headline } = reading;
  return findNames(words, headline).flatMap((name) => otherPart(reading, name) ?? []);
}

function otherPart(reading: Reading, { first, end }: Name): Suspicion | null {
  const { words, alignment, index } = reading;
  const own = [...words.keys()].slice(first, end);
  const strange = own.filter((at) => isPart(words[at]!) && !isKnown(index, words[at]!));
  const known = own.filter((at) => isPart(words[at]!) && !strange.includes(at));
  if (strange.length === 0 || known.length !== 1 || own.length !== strange.length + 1) return null;
  const shared = known[0]!;
  const place = alignment.places[shared] ?? null;
  if (place === null || place.level < 0.9) return null;
  const isLast = strange[0]! > shared;
  if (!isLast && shared !== end - 1) return null;
  const source = index.passages[place.passage]!.words;
  const others = besides(source, place.word, isLast ? 1 : -1);
  if (others.length === 0 || others.length > 3) return null;
  const theirs = others.map((at) => source[at]!);
  if (
    areSameName(
      strange.map((at) => words[at]!),
      theirs,
    )
  )
    return null;
  if (supportAt(reading, first, place.passage, Math.min(place.word, ...others), end) < firmSupport)
    return null;
  return {
    kind: "name_differs",
    draft: spanOfWords(words, first, end),
    source: placeOfWords(
      index,
      place.passage,
      Math.min(place.word, ...others),
      Math.max(place.word, ...others) + 1,
    ),
    strength: "contradicts",
  };
}

function isPart(word: Word): boolean {
  return word.capital && word.kind === "word" && !isStopWord(word.form) && !isCalendarWord(word);
}

function isKnown(index: EvidenceIndex, word: Word): boolean {
  return index.knows(word) || index.roots.has(word.root) || isOfClass(word.form, "broad");
}

/** The capitals that stand right beside a word, on one side. */
function besides(words: readonly Word[], at: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let next = at + step; ; next += step) {
    const [word, before] = [words[next], words[next - step]];
    if (word === undefined || before === undefined || !isPart(word)) return found;
    const gap = step === 1 ? word.start - before.end : before.start - word.end;
    if (gap > 1) return found;
    found.push(next);
  }
}
