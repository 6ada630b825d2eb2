import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { runsOn } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

/** A verb with the words for who does it and to whom, by their numbers; in the passive, who does it stands after "by". */
type Deed = { readonly verb: number; readonly doer: number; readonly done: number };

const reach = 5;
const mostDeeds = 50;

/**
 * Who did what to whom: the same verb stands in a passage with the same two, names or nouns, the other way round. A passive
 * turns the order without turning the roles, and is read as what it says.
 */
export function checkRoles(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index, text } = reading;
  const deeds = findDeeds(words, (at) => runsOn(text, words[at]!.end, words[at + 1]!.start));
  for (const ours of deeds.slice(0, mostDeeds))
    for (const passage of alignment.passages) {
      const source = index.passages[passage]!.words;
      const theirs = (deedsOf(source).get(words[ours.verb]!.lemma) ?? []).slice(0, mostDeeds);
      const same = (one: number, other: number): boolean => words[one]!.lemma === source[other]!.lemma;
      if (theirs.some((deed) => same(ours.doer, deed.doer) || same(ours.done, deed.done))) continue;
      const swapped = theirs.find((deed) => same(ours.doer, deed.done) && same(ours.done, deed.doer));
      if (swapped === undefined) continue;
      const [first, end] = extentOf(ours);
      const [from, to] = extentOf(swapped);
      return [
        {
          kind: "role_swapped",
          draft: spanOfWords(words, first, end),
          source: placeOfWords(index, passage, from, to),
          strength: "contradicts",
        },
      ];
    }
  return [];
}

const known = new WeakMap<readonly Word[], ReadonlyMap<string, readonly Deed[]>>();

/** The deeds of a passage by the lemma of their verb; read once. */
function deedsOf(source: readonly Word[]): ReadonlyMap<string, readonly Deed[]> {
  const before = known.get(source);
  if (before !== undefined) return before;
  const deeds = findDeeds(source, (at) => source[at + 1]!.start - source[at]!.end <= 1);
  const found = Map.groupBy(deeds, ({ verb }) => source[verb]!.lemma);
  known.set(source, found);
  return found;
}

function extentOf({ verb, doer, done }: Deed): readonly [number, number] {
  return [Math.min(verb, doer, done), Math.max(verb, doer, done) + 1];
}

/** The deeds of a sentence: a past or present verb, the nearest noun or name before it and the one after it. */
function findDeeds(words: readonly Word[], goesOn: (at: number) => boolean): readonly Deed[] {
  const lexemes = lexemesOf(words);
  return words.flatMap((word, at): readonly Deed[] => {
    const isVerb = lexemes[at]!.part === 2 || lexemes[at]!.ending === "ed";
    if (!isVerb || word.capital || isStopWord(word.form) || lexemes[at]!.ending === "ing") return [];
    const before = nounBefore(words, at, goesOn);
    const by = words.slice(at + 1, at + 3).findIndex(({ form }) => form === "by");
    const isPassive = by >= 0 && /^(?:is|was|are|were|be|been|being|got)$/.test(words[at - 1]?.form ?? "");
    const after = nounAfter(words, isPassive ? at + 2 + by : at + 1, goesOn);
    if (before < 0 || after < 0 || (by >= 0 && !isPassive)) return [];
    return [{ verb: at, doer: isPassive ? after : before, done: isPassive ? before : after }];
  });
}

/** The last noun or name before a verb, over small words; a preposition means that it belongs to something before it. */
function nounBefore(words: readonly Word[], verb: number, goesOn: (at: number) => boolean): number {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    if (!goesOn(at)) return -1;
    if (isNoun(words, at)) return ledByPreposition(words, at) ? -1 : at;
    if (!isStopWord(words[at]!.form) && !words[at]!.form.endsWith("ly")) return -1;
  }
  return -1;
}

/** The head of what follows a verb: the last word of its first run of nouns and names. */
function nounAfter(words: readonly Word[], from: number, goesOn: (at: number) => boolean): number {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    if (!goesOn(at - 1)) return -1;
    if (isBoundary(words[at]!)) return -1;
    if (!isNoun(words, at)) continue;
    let head = at;
    while (head + 1 < words.length && goesOn(head) && isNoun(words, head + 1)) head++;
    return head;
  }
  return -1;
}

function ledByPreposition(words: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    if (isBoundary(words[at]!)) return true;
    if (isCalendarWord(words[at]!)) return false;
    if (!words[at]!.capital && !articles.test(words[at]!.form)) return false;
  }
  return false;
}

/** What comes after a preposition or a conjunction is no part of the deed. */
function isBoundary({ form }: Word): boolean {
  return isOfClass(form, "preposition") || /^(?:that|as|and|or|but)$/.test(form);
}

const articles = /^(?:the|a|an|his|her|their|its)$/;

/** A name, a word that is a noun, or one that an article makes one: "the ferry". */
function isNoun(words: readonly Word[], at: number): boolean {
  const { part, stop } = lexemesOf(words)[at]!;
  if (stop || words[at]!.kind !== "word") return false;
  return part === 1 || part === 5 || (part !== 3 && articles.test(words[at - 1]?.form ?? ""));
}
