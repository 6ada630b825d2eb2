import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isNegation, isStopWord } from "../lexicon.ts";
import { denialBefore } from "./denials.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { runsOn } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

/** So many words in a row, the verb first, are the same statement wherever they stand. */
const length = 4;
const fewestContent = 3;
const mostPlaces = 50;

/**
 * Words that the draft has from a source, of which every source that has them denies them: "contestants could sit out
 * consecutive challenges" where all that the sources say in these words is that they could not. The passage need not be one
 * of those chosen: others, that say more of the sentence together, may have been preferred to it.
 */
export function checkCopies(reading: Reading): readonly Suspicion[] {
  const { words, text, index } = reading;
  if (words.some(({ form }) => isNegation(form) || turning.test(form))) return [];
  const lexemes = lexemesOf(words);
  for (let at = 1; at + length <= words.length; at++) {
    if (!isVerbAt(words, at) || !words.slice(at, at + length - 1).every((_, step) => goesOn(at + step)))
      continue;
    const copy = words.slice(at, at + length);
    if (lexemes.slice(at, at + length).filter(({ stop }) => !stop).length < fewestContent) continue;
    const denied = denialOfCopies(reading, copy);
    if (denied === null) continue;
    const { passage, denial, word } = denied;
    return [
      {
        kind: "negation",
        draft: spanOfWords(words, modal.test(words[at - 1]!.form) ? at - 1 : at, at + length),
        source: placeOfWords(index, passage, denial, word + length),
        strength: "contradicts",
      },
    ];
  }
  return [];

  function goesOn(before: number): boolean {
    return runsOn(text, words[before]!.end, words[before + 1]!.start);
  }
}

const turning = /^(?:if|unless|until|whether|without|against|stop\w*|prevent\w*|avoid\w*|ban\w*|only)$/;
const modal = /^(?:can|could|may|might|will|would|shall|should|must)$/;

function isVerbAt(words: readonly Word[], at: number): boolean {
  const { part, ending } = lexemesOf(words)[at]!;
  const { capital, form } = words[at]!;
  return !capital && !isStopWord(form) && (part === 2 || ending === "ed" || modal.test(words[at - 1]!.form));
}

type Denied = { readonly passage: number; readonly denial: number; readonly word: number };

/** Where the sources deny what they copy, if all that have it do; null else. */
function denialOfCopies({ index }: Reading, copy: readonly Word[]): Denied | null {
  const places = (index.lemmas.get(copy[0]!.lemma) ?? []).slice(0, mostPlaces);
  let found: Denied | null = null;
  for (const place of places) {
    const passage = index.passageOfWord[place]!;
    const { words, first } = index.passages[passage]!;
    const word = place - first;
    if (!copy.every(({ lemma }, step) => words[word + step]?.lemma === lemma)) continue;
    const denial = denialBefore(words, word, () => true);
    if (denial < 0 || words.some(({ form }) => turning.test(form))) return null;
    found ??= { passage, denial, word };
  }
  return found;
}
