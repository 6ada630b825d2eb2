import { readWords, type Word } from "../../text/words.ts";
import type { Span } from "../../words/span.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { findQuotes } from "../facts/quotes.ts";
import { speakerOf } from "../facts/speakers.ts";
import type { Reading } from "./reading.ts";
import { areSameName, standTogether } from "./sameName.ts";
import type { SourcePlace, Suspicion } from "./suspicion.ts";

const leastWords = 4;

/** A quotation that stands in a source must be given to who spoke it there: the name at the verb of speech beside it. */
export function checkSpeakers(reading: Reading): readonly Suspicion[] {
  const { text, sentence, words, index, headline } = reading;
  const quotes = findQuotes(text, sentence);
  const quote = quotes.find((each) => readWords(text, each).length >= leastWords);
  const speaker = quote === undefined ? null : speakerOf(words, headline, quotes);
  if (quote === undefined || speaker === null) return [];
  const found = findQuoted(index, readWords(text, quote));
  if (found === null) return [];
  const other = otherSpeaker(index, found, speaker);
  if (other === null) return [];
  return [
    {
      kind: "wrong_speaker",
      draft: { start: speaker[0]!.start, end: speaker.at(-1)!.end },
      source: other,
      strength: "contradicts",
    },
  ];
}

/** Where a quotation stands: its passage, and its words there. */
type Quoted = { readonly passage: number; readonly span: Span };

/** Who speaks the words in the source, where it is not this speaker. Where their own sentence names nobody, the next may. */
function otherSpeaker(
  index: EvidenceIndex,
  { passage, span }: Quoted,
  own: readonly Word[],
): SourcePlace | null {
  const around = [passage, passage + 1, passage - 1].filter(
    (number) => index.passages[number]?.source === index.passages[passage]!.source,
  );
  const family = own.at(-1)!.lemma;
  const knows = (number: number): boolean =>
    index.passages[number]!.words.some(({ lemma }) => lemma === family);
  const beside = speakerOf(index.passages[passage]!.words, false, [span]);
  if (beside === null ? around.some(knows) : knows(passage)) return null;
  const theirs =
    beside ?? (around[1] === passage + 1 ? speakerOf(index.passages[passage + 1]!.words, false) : null);
  if (theirs === null || areSameName(own, theirs) || standTogether(index, own, theirs)) return null;
  return { source: index.passages[passage]!.source, start: theirs[0]!.start, end: theirs.at(-1)!.end };
}

/** The passage that has the quotation's words next to each other. */
function findQuoted(index: EvidenceIndex, quote: readonly Word[]): Quoted | null {
  for (const place of index.lemmas.get(rarest(index.lemmas, quote).lemma) ?? []) {
    const at = quote.findIndex((word) => word.lemma === index.words[place]!.lemma);
    const same = quote.filter((word, number) => index.words[place - at + number]?.form === word.form).length;
    const passage = index.passageOfWord[place - at];
    const last = index.words[Math.min(index.words.length, place - at + quote.length) - 1]!;
    if (same >= 0.8 * quote.length && passage !== undefined)
      return { passage, span: { start: index.words[place - at]!.start, end: last.end } };
  }
  return null;
}

function rarest(lemmas: ReadonlyMap<string, readonly number[]>, quote: readonly Word[]): Word {
  return quote.reduce((best, word) =>
    (lemmas.get(word.lemma)?.length ?? 1e9) < (lemmas.get(best.lemma)?.length ?? 1e9) ? word : best,
  );
}
