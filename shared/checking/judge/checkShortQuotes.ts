import { readWords, type Word } from "../../text/words.ts";
import type { Span } from "../../words/span.ts";
import { numberKey } from "../facts/numberWords.ts";
import { findQuotes } from "../facts/quotes.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** From so many words on, a quotation is compared word for word (`checkQuotes`). */
export const fewestWords = 3;
/** So near each other in a source, two words may have been quoted without what stood between them. */
const reach = 3;

/**
 * One or two words in quotation marks that no source has in any form, two of them near each other: nobody said them so. Capitals
 * are a title's or a name's, and a word that is spoken of as a word need stand nowhere. A number is compared as one.
 */
export function checkShortQuotes(reading: Reading): readonly Suspicion[] {
  const { text, sentence } = reading;
  return findQuotes(text, sentence).flatMap((quote): Suspicion[] => {
    const words = readWords(text, quote);
    if (!isShort(words) || isOfWord(text, quote) || isSaid(reading, words)) return [];
    return [{ kind: "quote_altered", draft: quote, source: null, strength: "partly" }];
  });
}

function isShort(words: readonly Word[]): boolean {
  if (words.length === 0 || words.length >= fewestWords) return false;
  return words.every(
    (word) => word.kind === "word" && !word.capital && word.raw.length > 1 && numberKey(word) === null,
  );
}

const speaking =
  /\b(?:words?|verbs?|nouns?|adjectives?|adverbs?|terms?|phrases?|prefix|suffix|letters?|spelt|spelled|pronounced|means?|meaning|translates? as)(?: (?:as|of|the|a|an|is|was))*,? ?["“‘«„]$/iu;

function isOfWord(text: string, { start }: Span): boolean {
  return speaking.test(text.slice(Math.max(0, start - 40), start));
}

function isSaid({ index, alignment }: Reading, words: readonly Word[]): boolean {
  const { lemmas, roots, near } = index;
  if (words.length === 2 && lemmas.has(words[0]!.form + words[1]!.form)) return true;
  const [one, other] = words;
  if (other !== undefined) return near(one!.lemma, other.lemma, reach);
  if (lemmas.has(one!.lemma) || roots.has(one!.root)) return true;
  return alignment.passages.some((passage) =>
    index.passages[passage]!.words.some(({ form }) => isKin(form, one!.form)),
  );
}

/** "Relief" for "relieved": a long word with all of its letters but the last. */
function isKin(theirs: string, form: string): boolean {
  return form.length >= 6 && theirs.startsWith(form.slice(0, -1));
}
