import places from "../../../resources/lexicon/places.json" with { type: "json" };
import { lemmaOf } from "../../text/stems.ts";
import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";

const joiners = /^(?:of|the|and|for|in|on|to|de)$/;

/** Whether two names can stand for each other: short and full form, initials, a country and its people. */
export function areSameName(left: readonly Word[], right: readonly Word[]): boolean {
  return left.some((word) => right.some((other) => areSameWord(word, other))) || initialise(left, right);
}

function initialise(left: readonly Word[], right: readonly Word[]): boolean {
  const [one, other] = [initialsOf(left), initialsOf(right)];
  return (
    (other.length >= 2 && spelt(left).startsWith(other)) ||
    (one.length >= 2 && spelt(right).startsWith(one)) ||
    // "WWI" for "World War I", "UN" for "U.N. High Commissioner".
    spelt(left) === spelt(right)
  );
}

function spelt(words: readonly Word[]): string {
  return words.map((word) => word.form).join("");
}

function initialsOf(words: readonly Word[]): string {
  const own = words.filter((word) => !joiners.test(word.form));
  return own.map((word) => word.form.charAt(0)).join("");
}

const shortened = new Map([
  ["st", "saint"],
  ["mt", "mount"],
  ["ft", "fort"],
]);

function areSameWord(left: Word, right: Word): boolean {
  if (joiners.test(left.form)) return false;
  if (left.lemma === right.lemma || (left.root === right.root && left.root.length >= 4)) return true;
  if (shareOpening(left.lemma, right.lemma) || shortened.get(left.form) === right.form) return true;
  if (shortened.get(right.form) === left.form) return true;
  return isCountryOf(left.lemma, right.lemma) || isCountryOf(right.lemma, left.lemma);
}

const countries = new Map(
  places.map((group) => [lemmaOf(group.split(" ")[0]!), new Set(group.split(" ").map(lemmaOf))]),
);

/** Whether the first is a country, and the second its people or a town of it. Two towns of one country are two places. */
function isCountryOf(country: string, other: string): boolean {
  return countries.get(country)?.has(other) === true;
}

/** "Yemeni" and "Yemen", "Manc" and "Manchester": one begins as the other does, or both do for most of their letters. */
function shareOpening(left: string, right: string): boolean {
  const least = Math.min(left.length, right.length);
  let same = 0;
  while (same < least && left[same] === right[same]) same++;
  return (same >= 4 && same >= least - 1) || (same >= 3 && same === least);
}

/** Whether words of two names stand next to each other somewhere: they may be the parts of one name. */
export function standTogether(index: EvidenceIndex, left: readonly Word[], right: readonly Word[]): boolean {
  return left.some((one) => right.some((other) => index.near(one.lemma, other.lemma, 1)));
}
