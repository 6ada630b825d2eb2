import { readWords, type Word } from "../../text/words.ts";
import type { Span } from "../../words/span.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { findQuotes } from "../facts/quotes.ts";
import { findNames } from "../facts/names.ts";
import { pronounSpeaks, speakerOf } from "../facts/speakers.ts";
import type { Reading } from "./reading.ts";
import { areSameName, standTogether } from "./sameName.ts";
import type { SourcePlace, Suspicion } from "./suspicion.ts";

const leastWords = 4;
/** A quotation of which every word stands in thousands of places is not looked for in all of them. */
const mostPlaces = 2_000;

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

/** Who speaks the words in the source, where it is not this speaker. */
function otherSpeaker(
  index: EvidenceIndex,
  { passage, span }: Quoted,
  own: readonly Word[],
): SourcePlace | null {
  const { source } = index.passages[passage]!;
  const beside = speakerOf(index.passages[passage]!.words, false, [span]);
  const near = beside !== null ? [passage] : [passage, passage - 1, passage + 1];
  const [theirs, around] =
    beside === null && pronounSpeaks(index.passages[passage]!.words, [span])
      ? [onlyName(index, source, passage - 1), [passage, passage - 1]]
      : [beside ?? speakerIn(index, source, passage + 1), near];
  if (theirs === null || around.some((number) => knowsFamily(index, source, number, own))) return null;
  if (areSameName(own, theirs) || standTogether(index, own, theirs)) return null;
  return { source, start: theirs[0]!.start, end: theirs.at(-1)!.end };
}

/** A passage of the same source, or null. */
function passageOf(index: EvidenceIndex, source: number, number: number): readonly Word[] | null {
  const passage = index.passages[number];
  return passage?.source === source ? passage.words : null;
}

/** Where the quotation's own sentence names nobody, the next may. */
function speakerIn(index: EvidenceIndex, source: number, number: number): readonly Word[] | null {
  const words = passageOf(index, source, number);
  return words === null ? null : speakerOf(words, false);
}

/** "She said" means who alone was named in the sentence before. */
function onlyName(index: EvidenceIndex, source: number, number: number): readonly Word[] | null {
  const words = passageOf(index, source, number) ?? [];
  const [name, other] = findNames(words, false);
  return name === undefined || other !== undefined ? null : words.slice(name.first, name.end);
}

function knowsFamily(index: EvidenceIndex, source: number, number: number, own: readonly Word[]): boolean {
  return passageOf(index, source, number)?.some(({ lemma }) => lemma === own.at(-1)!.lemma) === true;
}

/** The passage that has the quotation's words next to each other. */
function findQuoted(index: EvidenceIndex, quote: readonly Word[]): Quoted | null {
  const { lemma } = rarest(index.lemmas, quote);
  const at = quote.findIndex((word) => word.lemma === lemma);
  for (const place of (index.lemmas.get(lemma) ?? []).slice(0, mostPlaces)) {
    const passage = index.passageOfWord[place - at];
    if (passage === undefined || !standsAt(index, quote, place - at)) continue;
    const last = index.words[Math.min(index.words.length, place - at + quote.length) - 1]!;
    return { passage, span: { start: index.words[place - at]!.start, end: last.end } };
  }
  return null;
}

/** Whether four in five of the quotation's words stand one after the other from a word of the sources on. */
function standsAt({ words }: EvidenceIndex, quote: readonly Word[], first: number): boolean {
  const most = quote.length - Math.ceil(0.8 * quote.length);
  let other = 0;
  for (let at = 0; at < quote.length && other <= most; at++)
    if (words[first + at]?.form !== quote[at]!.form) other++;
  return other <= most;
}

function rarest(lemmas: ReadonlyMap<string, readonly number[]>, quote: readonly Word[]): Word {
  return quote.reduce((best, word) =>
    (lemmas.get(word.lemma)?.length ?? 1e9) < (lemmas.get(best.lemma)?.length ?? 1e9) ? word : best,
  );
}
