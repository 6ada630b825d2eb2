import { readWords, type Word } from "../../text/words.ts";
import { findNames } from "../facts/names.ts";
import { findQuotes } from "../facts/quotes.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import type { Reading } from "./reading.ts";
import type { SourcePlace, Suspicion } from "./suspicion.ts";

/** A quotation that stands in a source must be given to who spoke it there: the name at the reporting verb beside it. */
export function checkSpeakers(reading: Reading): readonly Suspicion[] {
  const { text, sentence, words, index, headline } = reading;
  const speaker = speakerOf(words, headline);
  if (speaker === null) return [];
  const quote = findQuotes(text, sentence).find((each) => readWords(text, each).length >= 4);
  if (quote === undefined) return [];
  const passage = findPassage(reading, readWords(text, quote));
  if (passage === null) return [];
  const around = [passage, passage + 1, passage - 1].filter(
    (number) => index.passages[number]?.source === index.passages[passage]!.source,
  );
  const family = speaker.at(-1)!;
  if (around.some((number) => index.passages[number]!.words.some((word) => word.lemma === family.lemma)))
    return [];
  for (const number of around.slice(0, 2)) {
    const theirs = speakerOf(index.passages[number]!.words, false);
    if (theirs === null) continue;
    const place: SourcePlace = {
      source: index.passages[number]!.source,
      start: theirs[0]!.start,
      end: theirs.at(-1)!.end,
    };
    return [
      {
        kind: "wrong_speaker",
        draft: { start: speaker[0]!.start, end: family.end },
        source: place,
        strength: "contradicts",
      },
    ];
  }
  return [];
}

/** The name that stands at a reporting verb, within three words. */
export function speakerOf(words: readonly Word[], headline: boolean): readonly Word[] | null {
  const verbs = words.flatMap((word, at) => (isOfClass(word.form, "report") ? [at] : []));
  for (const { first, end } of findNames(words, headline))
    if (verbs.some((at) => speaks(words, end, at, 2) || speaks(words, at + 1, first, 2)))
      return words.slice(first, end);
  return null;
}

/** Whether nothing but a small word or two stands between a name and its verb: the "Welsh leader" is not called Welsh. */
function speaks(words: readonly Word[], from: number, to: number, most: number): boolean {
  if (to < from || to - from > most) return false;
  return words.slice(from, to).every(({ form, kind }) => kind !== "word" || isStopWord(form));
}

/** The passage that has the quotation's words next to each other. */
function findPassage({ index }: Reading, quote: readonly Word[]): number | null {
  for (const place of index.lemmas.get(rarest(index.lemmas, quote).lemma) ?? []) {
    const at = quote.findIndex((word) => word.lemma === index.words[place]!.lemma);
    const same = quote.filter((word, number) => index.words[place - at + number]?.form === word.form).length;
    if (same >= 0.8 * quote.length) return index.passageOfWord[place - at] ?? null;
  }
  return null;
}

function rarest(lemmas: ReadonlyMap<string, readonly number[]>, quote: readonly Word[]): Word {
  return quote.reduce((best, word) =>
    (lemmas.get(word.lemma)?.length ?? 1e9) < (lemmas.get(best.lemma)?.length ?? 1e9) ? word : best,
  );
}
