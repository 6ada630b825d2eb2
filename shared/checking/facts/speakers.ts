import type { Span } from "../../words/span.ts";
import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { findNames } from "./names.ts";

const mostBetween = 3;
/** After these stands who is spoken to, or of. */
const directed = /^(?:tell|tells|told|telling|ask|asks|asked|asking|urge|urges|urged|calls?|called)$/;
const calling = /^(?:calls?|called|describes?|described|dubbed|branded)$/;

/** The name that stands at a verb of speech: "Ines Falk told reporters", "said the baker Mara Lind". Words within `quotes` are not read. */
export function speakerOf(
  words: readonly Word[],
  headline: boolean,
  quotes: readonly Span[] = [],
): readonly Word[] | null {
  const isQuoted = (at: number): boolean =>
    quotes.some(({ start, end }) => words[at]!.start >= start && words[at]!.end <= end);
  const verbs = words.flatMap((word, at) =>
    (isOfClass(word.form, "report") || calling.test(word.form)) && !isQuoted(at) ? [at] : [],
  );
  for (const { first, end } of findNames(words, headline)) {
    if (isQuoted(first)) continue;
    const speaks = verbs.some(
      (at) =>
        isJoined(words, end, at) || (!directed.test(words[at]!.form) && isJoined(words, at + 1, first, true)),
    );
    if (speaks) return words.slice(first, end);
  }
  return null;
}

/** Whether "he" or "she" stands at a verb of speech outside the quotations. */
export function pronounSpeaks(words: readonly Word[], quotes: readonly Span[]): boolean {
  return words.some(({ form, start, end }, at) => {
    if (!/^s?he$/.test(form) || quotes.some((quote) => start >= quote.start && end <= quote.end))
      return false;
    return [words[at - 1], words[at + 1]].some(
      (word) => word !== undefined && isOfClass(word.form, "report"),
    );
  });
}

/** Whether nothing but small words, or what somebody is ("the baker"), stands between a name and its verb: the "Welsh leader" is not called Welsh. */
function isJoined(words: readonly Word[], from: number, to: number, roles = false): boolean {
  if (to < from || to - from > mostBetween) return false;
  const lexemes = lexemesOf(words);
  return words
    .slice(from, to)
    .every(
      ({ form, kind, capital }, number) =>
        kind !== "word" ||
        (isStopWord(form) && to - from < mostBetween) ||
        (roles && !capital && (form === "the" || lexemes[from + number]!.part === 1)),
    );
}
