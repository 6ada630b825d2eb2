import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { isNegation, isOfClass, isStopWord } from "../lexicon.ts";
import { clausesOf, type Clause } from "./stretches.ts";
import { spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";
import { nearestOfSources } from "./usage.ts";

const fewestWords = 3;
/** From these on, a word is so like one of the sources in use that it may stand for it; and the mean of a clause's words. */
const mostLike = 0.8;
const mostMean = 0.5;
/** What speaks of the texts themselves, or says what follows from them, is not told of anything that happened. */
const idle =
  /^(?:passages?|questions?|answers?|information|provided?|articles?|summar(?:y|ies)|texts?|suggest\w*|indicat\w*)$/;

/**
 * A clause set off by commas of whose words no source has any, nor words like them in use: ", watched by thousands on the
 * beach" after a sentence that is the source's own.
 */
export function checkAdditions(reading: Reading): readonly Suspicion[] {
  const { words } = reading;
  return clausesOf(reading)
    .slice(1)
    .filter((clause) => isAdded(reading, clause))
    .map(({ first, end }) => ({
      kind: "no_evidence",
      draft: spanOfWords(words, first, end),
      source: null,
      strength: "unsupported",
    }));
}

function isAdded({ words, index }: Reading, { first, end }: Clause): boolean {
  const own = words.slice(first, end);
  const content = own.filter((word) => !isStopWord(word.form));
  if (content.length < fewestWords || own.some(({ form }) => idle.test(form) || isHedge(form))) return false;
  if (content.some((word) => isNegation(word.form) || word.kind !== "word" || isKnown(index, word)))
    return false;
  const nearest = nearestOfSources(index);
  const likes = lexemesOf(content).map(({ row }) => nearest(row));
  return (
    Math.max(...likes) < mostLike && likes.reduce((sum, like) => sum + like, 0) < mostMean * likes.length
  );
}

function isHedge(form: string): boolean {
  return isOfClass(form, "possible");
}

function isKnown(index: EvidenceIndex, word: Word): boolean {
  return index.knows(word) || index.roots.has(word.root);
}
