import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import type { Lexeme } from "../lexemes.ts";
import { isNegation } from "../lexicon.ts";
import { areSynonyms } from "../relatives.ts";
import { isCeased } from "./ceasing.ts";
import { denialBefore, denies } from "./denials.ts";
import { firmPairs, type FirmPair } from "./firmPairs.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { firmSupport, runsOn, supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

const denying =
  /^(?:few|little|rarely|seldom|hardly|barely|scarcely|avoid\w*|prevent\w*|stop\w*|ban|bans|banned|forb[ai]d\w*|instead|nobody|unable|unclear|free|end|ended|scrap\w*|cancel\w*|against|if|whether|than|only|longer|doubt)$/;
/** A word that one side denies and the other does not, in the same place of the same statement. */
export function checkNegation(reading: Reading): readonly Suspicion[] {
  for (const pair of firmPairs(reading, 0.35)) {
    const suspicion = deniedByUs(reading, pair) ?? deniedByThem(reading, pair);
    if (suspicion !== null && supportAt(reading, pair.at, pair.passage, pair.word) >= firmSupport)
      return [suspicion];
  }
  return [];
}

function deniedByUs(reading: Reading, pair: FirmPair): Suspicion | null {
  const { words, index, alignment, text } = reading;
  const ours = denialBefore(words, pair.at, (at) => runsOn(text, words[at]!.end, words[at + 1]!.start));
  if (
    ours < 0 ||
    deniesNear(pair.source, pair.word) ||
    isCeased(pair.source, pair.word) ||
    words.some(({ form }) => form === "until") ||
    isHeldOnOneSide(words, ours, pair)
  )
    return null;
  const lemma = words[pair.at]!.lemma;
  const deniedElsewhere = alignment.passages.some((passage) => {
    const other = index.passages[passage]!.words;
    return other.some((word, at) => word.lemma === lemma && deniesNear(other, at));
  });
  if (deniedElsewhere) return null;
  return {
    kind: "negation",
    draft: spanOfWords(words, ours, endOfVerb(words, pair.at)),
    source: placeOfWords(index, pair.passage, pair.word, endOfVerb(pair.source, pair.word)),
    strength: "contradicts",
  };
}

/** "Called off" is one verb. */
function endOfVerb(words: readonly Word[], at: number): number {
  return /^(?:off|out|up|down|back|away)$/.test(words[at + 1]?.form ?? "") ? at + 2 : at + 1;
}

function holds({ form }: Word): boolean {
  return /^(?:have|has|had|having|get|gets|got)$/.test(form);
}

/** "Did not have the right" denies the having, of which "fought for the right" says nothing. */
function isHeldOnOneSide(words: readonly Word[], denial: number, { at, source, word }: FirmPair): boolean {
  return words.slice(denial, at).some(holds) && !source.slice(Math.max(0, word - 4), word).some(holds);
}

function deniedByThem(reading: Reading, pair: FirmPair): Suspicion | null {
  const { words, index, alignment } = reading;
  const theirs = denialBefore(pair.source, pair.word, () => true, undoes);
  if (theirs < 0) return null;
  const canBe = canBeDenied(lexemesOf(words)[pair.at]!) || isNoSuch(pair, theirs) || isState(words, pair.at);
  const near = words.slice(Math.max(0, pair.at - 8), pair.at + 3);
  if (!canBe || isCeased(words, pair.at)) return null;
  if (near.some(({ form }) => isNegation(form) || denying.test(form))) return null;
  const lemma = words[pair.at]!.lemma;
  const saidElsewhere = alignment.passages.some((passage) =>
    index.passages[passage]!.words.some(
      (word, at, other) =>
        (word.lemma === lemma && !deniesNear(other, at)) ||
        isSynonym(lexemesOf(words)[pair.at]!, lexemesOf(other)[at]!),
    ),
  );
  if (saidElsewhere) return null;
  return {
    kind: "negation",
    draft: spanOfWords(words, pair.at, pair.at + 1),
    source: placeOfWords(index, pair.passage, theirs, pair.word + 1),
    strength: "contradicts",
  };
}

function isSynonym(left: Lexeme, right: Lexeme): boolean {
  return left.lemma !== right.lemma && areSynonyms(left.relatives, right.relatives);
}

/** Verbs and adjectives are denied; a noun after "no" or "not" is mostly denied together with another word. */
function canBeDenied({ part, ending }: Lexeme): boolean {
  return part === 2 || part === 3 || ending === "ed" || ending === "ing";
}

/** "Found no trace": the noun right after "no". */
function isNoSuch({ source, word }: FirmPair, denial: number): boolean {
  return denial === word - 1 && source[denial]!.form === "no";
}

/** "Was hurt". */
function isState(words: readonly Word[], at: number): boolean {
  return /^(?:is|are|was|were|be|been)$/.test(words[at - 1]?.form ?? "");
}

/** Of what somebody failed to do, or denies, the source says that it was not done, or not surely. */
const undoing = /^(?:fail(?:s|ed)?|den(?:y|ies|ied)|refus(?:e|es|ed)|declin(?:e|es|ed))$/;

function undoes(word: Word): boolean {
  return undoing.test(word.form) || denies(word);
}

function deniesNear(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 8), at + 6)
    .some((word) => word !== words[at] && (isNegation(word.form) || denying.test(word.form)));
}
