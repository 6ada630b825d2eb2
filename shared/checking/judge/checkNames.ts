import stateNames from "../../../resources/lexicon/states.json" with { type: "json" };
import { lemmaOf } from "../../text/stems.ts";
import type { Word } from "../../text/words.ts";
import { standsJoined } from "../evidence/compounds.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { isOfClass } from "../lexicon.ts";
import { commonness } from "../commonness.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { findNames, type Name } from "../facts/names.ts";
import { relativesOf } from "../relatives.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { areSameName, standTogether } from "./sameName.ts";
import type { Suspicion } from "./suspicion.ts";

const states: Readonly<Record<string, string>> = stateNames;

/** A name in whose place another stands differs; one that no source has, in none of its words, is absent. */
export function checkNames(reading: Reading): readonly Suspicion[] {
  const { words, index, headline } = reading;
  const names = findNames(words, headline);
  const differing = names.flatMap((name) => framedRival(reading, name) ?? []);
  const absent = names
    .filter((name) => !isKnown(words.slice(name.first, name.end), index) && !isNoName(reading, name))
    .filter((name) => !isBroad(words.slice(name.first, name.end)))
    // The first half of "Family Mart" can be taken for a common word that opens its sentence.
    .filter(({ first, end }) => !standsJoined(words.slice(Math.max(0, first - 1), end), index))
    .map((name) => ({
      kind: "name_absent" as const,
      draft: spanOfWords(words, name.first, name.end),
      source: null,
      strength: "partly" as const,
    }));
  return [...differing, ...absent];
}

const bearing = /^(?:north|south|east|west|central|middle|coast)$/;

/** "Europe", "the West Coast", "English": who knows where a thing happened can say so; no source need have the word. */
export function isBroad(name: readonly Word[]): boolean {
  const capitals = name.filter((word) => word.capital);
  // "West" alone may be somebody's name.
  if (capitals.length === 1 && bearing.test(capitals[0]!.form)) return false;
  return capitals.every((word) => isOfClass(word.form, "broad"));
}

/** The lemma of the state that "NE" or "Neb" stands for; empty where it is none. */
function stateOf(raw: string): string {
  return Object.hasOwn(states, raw) ? lemmaOf(states[raw]!) : "";
}

/** Another name stands in a passage between the very words that the draft's name stands between. */
function framedRival({ words, alignment, index }: Reading, { first, end }: Name): Suspicion | null {
  const left = alignment.places[first - 1] ?? alignment.places[first - 2] ?? null;
  const right = alignment.places[end] ?? alignment.places[end + 1] ?? null;
  if (left === null || right === null || left.passage !== right.passage || right.context < 0.45) return null;
  const passage = index.passages[left.passage]!.words;
  const rivals = passage.slice(left.word + 1, right.word);
  const isName =
    rivals.length > 0 && rivals.length <= 4 && rivals.every((word) => word.capital && !isCalendarWord(word));
  const own = words.slice(first, end);
  if (!isName || areSameName(own, rivals) || standTogether(index, own, rivals)) return null;
  if (passage.some((word) => word.capital && own.some(({ lemma }) => lemma === word.lemma))) return null;
  return {
    kind: "name_differs",
    draft: spanOfWords(words, first, end),
    source: placeOfWords(index, left.passage, left.word + 1, right.word),
    strength: "contradicts",
  };
}

const parts = /^(?:passage|source|article|document|text|step|section|question|answer|note)$/;

/** Written with capitals, and nobody's name. */
const titles = /^(?:mp|diy|tv|ceo|cfo|dna|vip|pm|am|id|hiv|gps|usb|pdf)s?$/;

/** A capital after a colon or an opening mark may only open a clause there; "Passage 3" names a part of the sources. */
function isNoName({ text, words }: Reading, { first, end }: Name): boolean {
  if (end > first + 1) return false;
  const word = words[first]!;
  if (word.raw.length === 1 || titles.test(word.form)) return true;
  if (parts.test(word.lemma) || parts.test(word.form)) return true;
  const opens = /[:(["“‘«•*–—-]\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
  return opens && (commonness(word.lemma) > 0 || relativesOf(word.lemma) !== null);
}

/** A name is known by any of its words in any shape, and by its initials. */
function isKnown(name: readonly Word[], index: EvidenceIndex): boolean {
  if (name.some((word) => word.capital && (index.knows(word) || index.roots.has(word.root)))) return true;
  if (name.some(({ raw }) => index.lemmas.has(stateOf(raw)))) return true;
  const initials = name
    .filter((word) => word.capital)
    .map((word) => word.form.charAt(0))
    .join("");
  return initials.length >= 2 && index.lemmas.has(initials);
}
