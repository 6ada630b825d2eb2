import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isStopWord } from "../lexicon.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { runsOn, supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

/** A participle, the preposition after it, and the head of what follows, by their numbers: "rented", "by", "Brandt". */
type Part = { readonly verb: number; readonly preposition: number; readonly whom: number };

const leastSupport = 0.45;
const reach = 3;
/** Of two such prepositions one says the reverse of the other: who did it, for whom, against whom, from where. */
const reversed: Readonly<Record<string, RegExp>> = {
  by: /^(?:for|to|against|from)$/,
  for: /^(?:by|against)$/,
  against: /^(?:by|for)$/,
  to: /^(?:by|from)$/,
  from: /^(?:by|to)$/,
};

/** What was done by one in the draft was done for, to or against the same one in a source: "rented by", "rented for". */
export function checkAgents(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index, text } = reading;
  const ours = findParts(words, (at) => runsOn(text, words[at]!.end, words[at + 1]!.start));
  for (const part of ours)
    for (const passage of [...alignment.passages, ...passagesNaming(reading, part)]) {
      const other = findReversed(reading, part, passage);
      if (other === undefined || isSaid(reading, part) || !isOfTheSame(reading, part, passage, other))
        continue;
      return [
        {
          kind: "role_swapped",
          draft: spanOfWords(words, part.verb, part.whom + 1),
          source: placeOfWords(index, passage, other.verb, other.whom + 1),
          strength: "contradicts",
        },
      ];
    }
  return [];
}

function findReversed({ words, index }: Reading, part: Part, passage: number): Part | undefined {
  const source = index.passages[passage]!.words;
  const preposition = words[part.preposition]!.form;
  return findParts(source, (at) => source[at + 1]!.start - source[at]!.end <= 1).find(
    (each) =>
      areSame(words[part.verb]!, source[each.verb]!) &&
      areSame(words[part.whom]!, source[each.whom]!) &&
      reversed[preposition]!.test(source[each.preposition]!.form),
  );
}

/** In an aligned passage what stands around must fit; in another one the same thing was so treated: "the unit was rented for". */
function isOfTheSame(reading: Reading, part: Part, passage: number, other: Part): boolean {
  const { words, alignment, index } = reading;
  if (alignment.passages.includes(passage))
    return supportAt(reading, part.verb, passage, other.verb) >= leastSupport;
  const thing = words.slice(0, part.verb).findLast(({ form }) => !isStopWord(form));
  const before = index.passages[passage]!.words.slice(0, other.verb);
  return thing !== undefined && before.findLast(({ form }) => !isStopWord(form))?.lemma === thing.lemma;
}

const mostOthers = 5;

/** A few passages more that have the one whom it concerns. */
function passagesNaming({ words, index, alignment }: Reading, { whom }: Part): readonly number[] {
  const places = (index.lemmas.get(words[whom]!.lemma) ?? []).slice(0, mostPlaces);
  const naming = [...new Set(places.map((place) => index.passageOfWord[place]!))];
  return naming.filter((passage) => !alignment.passages.includes(passage)).slice(0, mostOthers);
}

const mostPlaces = 200;

/** Whether a source says it with the draft's own preposition. */
function isSaid({ words, index }: Reading, { verb, preposition, whom }: Part): boolean {
  return (index.lemmas.get(words[whom]!.lemma) ?? []).slice(0, mostPlaces).some((place) => {
    const before = index.words.slice(Math.max(0, place - reach - 1), place);
    return before.some(
      ({ form }, at) => form === words[preposition]!.form && before[at - 1]?.lemma === words[verb]!.lemma,
    );
  });
}

function areSame(one: Word, other: Word): boolean {
  return one.lemma === other.lemma;
}

function findParts(words: readonly Word[], goesOn: (at: number) => boolean): readonly Part[] {
  const lexemes = lexemesOf(words);
  return words.flatMap((word, preposition): readonly Part[] => {
    const verb = preposition - 1;
    if (!Object.hasOwn(reversed, word.form) || verb < 0 || !goesOn(verb)) return [];
    const { part, ending, stop } = lexemes[verb]!;
    if (stop || words[verb]!.capital || (part !== 2 && ending !== "ed")) return [];
    const whom = headAfter(words, preposition, goesOn);
    return whom < 0 ? [] : [{ verb, preposition, whom }];
  });
}

/** The last word of the first run of names or nouns after a preposition; -1 where none follows soon. */
function headAfter(words: readonly Word[], preposition: number, goesOn: (at: number) => boolean): number {
  const lexemes = lexemesOf(words);
  const isHead = (at: number): boolean =>
    at < words.length &&
    goesOn(at - 1) &&
    (words[at]!.capital || lexemes[at]!.part === 1) &&
    !lexemes[at]!.stop;
  for (let at = preposition + 1; at <= preposition + reach && at < words.length && goesOn(at - 1); at++) {
    if (isHead(at)) {
      while (isHead(at + 1)) at++;
      return at;
    }
    if (!isStopWord(words[at]!.form) && lexemes[at]!.part !== 3) return -1;
  }
  return -1;
}
