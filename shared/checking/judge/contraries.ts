import type { Word } from "../../text/words.ts";
import { isNegation, isOfClass } from "../lexicon.ts";
import { areAntonyms, areExclusive, areSynonyms, relativesOf } from "../relatives.ts";
import { isCeased } from "./ceasing.ts";
import type { Suspicion } from "./suspicion.ts";
import { areUsedAlike } from "./wordUse.ts";

/** Whether two words say the opposite of each other as they are used. "Not clear" is "unclear": one that is denied on one side says the same. */
export function opposes(
  words: readonly Word[],
  at: number,
  passage: readonly Word[],
  place: number,
): boolean {
  const [ours, theirs] = [words[at]!.lemma, passage[place]!.lemma];
  if (!areAntonyms(ours, theirs)) return false;
  // "With six minutes remaining" is "with six minutes left", though to leave is not to remain.
  if (areSynonyms(relativesOf(ours), relativesOf(theirs)) && !areExclusive(ours, theirs)) return false;
  if (isOfClass(passage[place]!.form, "pronoun")) return false;
  // "Stopped" is no opposite of "the launch", and a debate about accuracy may be one about inaccuracies.
  if (!areUsedAlike(words, at, passage, place) || isTopic(words, at)) return false;
  return isDenied(words, at) === isDenied(passage, place);
}

/** What a word is held against the draft as, where the source has its opposite. */
export function kindOfOpposites(ours: Word, theirs: Word): Suspicion["kind"] {
  if (areExclusive(ours.lemma, theirs.lemma)) return "no_evidence";
  if (isOfClass(ours.form, "up") || isOfClass(ours.form, "down")) return "direction";
  return isOfClass(ours.form, "all") && isOfClass(theirs.form, "some") ? "scope_widened" : "negation";
}

function isTopic(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ form }) => /^(?:about|over|regarding)$/.test(form));
}

function isDenied(words: readonly Word[], at: number): boolean {
  if (isCeased(words, at)) return true;
  return words.slice(Math.max(0, at - 3), at).some(({ form }) => isNegation(form) || form === "unable");
}
