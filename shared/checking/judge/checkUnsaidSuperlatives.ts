import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { findQuotes } from "../facts/quotes.ts";
import { isNegation, isStopWord } from "../lexicon.ts";
import { isNearPassages, spanOfWords, type Reading } from "./reading.ts";
import { areOfOneOrder, comparedBy, comparisonsIn } from "./superlatives.ts";
import type { Suspicion } from "./suspicion.ts";

/** "Most majestic", "biggest": the numbers of its first word and of the word after its last, and the adjective's lemma. */
type Superlative = { readonly first: number; readonly end: number; readonly by: string };

/**
 * "One of the world's most majestic", "the UK's biggest": put in where no source compares anything by such an adjective, and
 * nothing near the passages puts a thing first.
 */
export function checkUnsaidSuperlatives(reading: Reading): readonly Suspicion[] {
  return reading.words.flatMap((_, at): Suspicion[] => {
    const found = readSuperlative(reading, at);
    if (found === null || isSaid(reading, found)) return [];
    const draft = spanOfWords(reading.words, found.first, found.end);
    return [{ kind: "scope_widened", draft, source: null, strength: "partly" }];
  });
}

/** Between an article or an owner and what it is of: not "it is best to", "at most", "most people"; not what a quotation says. */
function readSuperlative({ text, sentence, words }: Reading, at: number): Superlative | null {
  const by = superlativeAt(words, at);
  const isOfTwo = words[at]!.form === "most" || by === wellKnown;
  const end = isOfTwo ? at + 2 : at + 1;
  if (by === null || !isLed(words, at) || !isOfThing(words, end)) return null;
  const before = words.slice(Math.max(0, at - 5), at);
  if (before.some(({ form }) => isNegation(form) || form === "if" || form === "whether")) return null;
  const { start } = words[at]!;
  if (findQuotes(text, sentence).some((quote) => quote.start <= start && start < quote.end)) return null;
  return { first: at, end, by };
}

const usual = /^(?:recent|recently|likely|probably|part|notable|notably|appropriate|suitable|effective)$/;
const adjective = /(?:ed|ing|ous|ic|al|ive|ful|able|ible|ant|ent)$/;

/** The adjective that a superlative beginning at a word is of. */
function superlativeAt(words: readonly Word[], at: number): string | null {
  const next = words[at + 1];
  if (words[at]!.form === "best" && next?.form === "known") return wellKnown;
  if (words[at]!.form !== "most") return comparedBy(words[at]!, "est");
  if (next === undefined || usual.test(next.form) || isStopWord(next.form)) return null;
  return lexemesOf(words)[at + 1]!.part === 3 || adjective.test(next.form) ? next.lemma : null;
}

function isLed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return /^(?:the|its|his|her|their|our|my)$/.test(before.form) || /(?:['’]s|s['’])$/.test(before.raw);
}

/** "The best way", "the country's highest court": said of these, it puts nothing before others. */
const usually =
  /^(?:ways?|things?|methods?|times?|deals?|results?|prices?|court|options?|practice|place|friends?|man|part|interests?)$/;

function isOfThing(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (next === undefined || usually.test(next.form) || isStopWord(next.form)) return false;
  return next.start - words[end - 1]!.end <= 1;
}

const first =
  /^(?:most|first|top|tops|topped|leading|unprecedented|record|ever|ranks?|ranked|ranking|unrivalled|unmatched)$/;

/** Whether any source compares by such an adjective, or something near the passages puts a thing first in other words. */
function isSaid(reading: Reading, { by }: Superlative): boolean {
  const { index } = reading;
  if (comparisonsIn(index).some((other) => areOfOneOrder(other, by))) return true;
  if (by === wellKnown && isSaidToBeKnown(index)) return true;
  return isNearPassages(reading, (form) => first.test(form));
}

const wellKnown = "famous";

/** "Best known for" says no more than "well known for" and "famous for". */
function isSaidToBeKnown({ lemmas, near }: EvidenceIndex): boolean {
  return lemmas.has(wellKnown) || near("well", "know", 1) || near("good", "know", 1);
}
