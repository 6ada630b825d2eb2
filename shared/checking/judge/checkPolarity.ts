import type { Word } from "../../text/words.ts";
import type { ReasonKind } from "../../words/finding.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { firmPairs, type FirmPair } from "./firmPairs.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

const reach = 3;
const leastSupport = 0.45;
const modal = /^(?:may|might)$/;
const perhaps = /^(?:may|might|allegedly|reportedly|possibly|potentially|perhaps)$/;
const alleged = /^(?:alleged|suspected)$/;
const accusing = /^(?:accus\w+|charg\w+|defendants?|trial)$/;
const assured = /^(?:will|is|are|was|were|has|have|had|must)$/;

/** Says of words that stand in both texts whether only one of them hedges or widens them. */
export function checkPolarity(reading: Reading): readonly Suspicion[] {
  for (const pair of firmPairs(reading, 0.4)) {
    const suspicion =
      checkCertainty(reading, pair) ?? checkScope(reading, pair) ?? checkSuperlative(reading, pair);
    if (suspicion !== null && supportAt(reading, pair.at, pair.passage, pair.word) >= leastSupport)
      return [suspicion];
  }
  return [];
}

/** The number of the word that governs another: small words and adverbs may stand between. -1 where there is none. */
function governor(words: readonly Word[], at: number, isSuch: (word: Word) => boolean): number {
  for (let number = at - 1; number >= Math.max(0, at - reach); number--) {
    const word = words[number]!;
    if (isSuch(word)) return number;
    if (!isStopWord(word.form) && !word.form.endsWith("ly")) return -1;
  }
  return -1;
}

/** "May", "allegedly" and their like are gone. A sentence that accuses, or expects, is not surer than its source. */
function checkCertainty(reading: Reading, pair: FirmPair): Suspicion | null {
  const { words } = reading;
  const theirs = governor(pair.source, pair.word, ({ form }) => perhaps.test(form) || alleged.test(form));
  if (theirs < 0) return null;
  if (words.some(({ form }) => isOfClass(form, "possible") || accusing.test(form))) return null;
  const { part, ending } = lexemesOf(words)[pair.at]!;
  const isVerb = part === 2 || ending === "ed" || ending === "ing";
  const ours = governor(words, pair.at, ({ form }) => assured.test(form));
  const hedge = pair.source[theirs]!.form;
  if ((perhaps.test(hedge) && !isVerb) || (modal.test(hedge) && ours < 0)) return null;
  return conflict(reading, pair, "certainty_raised", ours >= 0 ? ours : pair.at, theirs);
}

/** "Some of the boats" has become "all boats": both stand right before the same word. */
function checkScope(reading: Reading, pair: FirmPair): Suspicion | null {
  const ours = governor(reading.words, pair.at, ({ form }) =>
    /^(?:all|every|everyone|always|entire|whole)$/.test(form),
  );
  if (ours < 0) return null;
  const near = pair.source.slice(Math.max(0, pair.word - 5), pair.word + 3);
  if (near.some(({ form }) => isOfClass(form, "all"))) return null;
  const theirs = governor(pair.source, pair.word, ({ form }) =>
    /^(?:some|several|few|many|most|part|half|sometimes|often)$/.test(form),
  );
  return theirs < 0 ? null : conflict(reading, pair, "scope_widened", ours, theirs);
}

/** "One of the oldest" has become "the oldest". */
function checkSuperlative(reading: Reading, pair: FirmPair): Suspicion | null {
  const { words } = reading;
  if (!/^(?:first|only|last|best|worst|\w{3,}est|most)$/.test(words[pair.at]!.form)) return null;
  if (words.slice(Math.max(0, pair.at - 4), pair.at + 5).some(isAmong)) return null;
  const theirs = governor(pair.source, pair.word, isAmong);
  return theirs < 0 ? null : conflict(reading, pair, "scope_widened", pair.at, theirs);
}

function isAmong({ form }: Word): boolean {
  return /^(?:among|one|some|part)$/.test(form);
}

function conflict(
  reading: Reading,
  pair: FirmPair,
  kind: ReasonKind,
  ours: number,
  theirs: number,
): Suspicion {
  return {
    kind,
    draft: spanOfWords(reading.words, ours, ours + 1),
    source: placeOfWords(reading.index, pair.passage, theirs, theirs + 1),
    strength: "contradicts",
  };
}
