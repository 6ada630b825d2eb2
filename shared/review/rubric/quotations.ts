import { findNames } from "../../checking/facts/names.ts";
import { findQuotes } from "../../checking/facts/quotes.ts";
import { isOfClass } from "../../checking/lexicon.ts";
import { splitSentences } from "../../text/sentences.ts";
import { readWords, type Word } from "../../text/words.ts";
import type { Span } from "../../words/span.ts";
import { readOnce, type DraftReading } from "./draftReading.ts";
import type { Found, FoundPlace } from "../../words/criterion.ts";
import { placeIn, tally, withDoubts } from "./found.ts";
import { isDoubted } from "./reasons.ts";

/** Words between quotation marks, in plain offsets, and whether the text beside them says who speaks. */
type Quotation = Span & { readonly attributed: boolean };

const fewestWords = 3;
const speech =
  /^(?:calls?|called|puts?|quoted?|shouted|shouts|recalled|wondered|joked|jokes|laughed|sighed|promised|promises|concluded|concludes|continued|continues|summed|answered|answers|began|spoke|quoth)$/;
const speakers = /^(?:he|she|they|i|we|who)$/;

/** The quotations of a draft: three words or more between quotation marks that are no title of a work. */
export function listQuotations(reading: DraftReading): readonly Quotation[] {
  return readOnce(reading, "quotations", () => readQuotations(reading));
}

function readQuotations({ plain, blocks }: DraftReading): readonly Quotation[] {
  const found: Quotation[] = [];
  let leftOpen = false;
  for (const block of blocks) {
    const text = plain.text.slice(block.start, block.end);
    const quotations = quotationsOf(text, leftOpen && found.at(-1)?.attributed === true);
    found.push(
      ...quotations.map((one) => ({ ...one, start: one.start + block.start, end: one.end + block.start })),
    );
    leftOpen = (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0);
  }
  return found;
}

/** Whether every quotation says who speaks, and stands in a source word for word. */
export function findDoubtfulQuotations(reading: DraftReading): Found {
  const quotations = listQuotations(reading);
  const places = (some: readonly Quotation[]): readonly FoundPlace[] =>
    some.map((quotation) => placeIn(reading, reading.plain.rawSpan(quotation)));
  const named = tally(
    {
      noun: ["quotation", "quotations"],
      does: ["names its speaker", "name their speaker"],
      lacks: ["has none", "have none"],
    },
    quotations.length,
    places(quotations.filter(({ attributed }) => !attributed)),
  );
  const altered = places(quotations).filter((place) =>
    isDoubted(reading, place, ["quote_altered", "wrong_speaker"]),
  );
  return withDoubts(named, altered, ["is as spoken", "are as spoken"]);
}

/** Speech that goes on in the next sentence, or in the next paragraph where its marks were left open, keeps its speaker. */
function quotationsOf(text: string, goesOn: boolean): readonly Quotation[] {
  const quotes = findQuotes(text, { start: 0, end: text.length });
  const outside = maskQuotes(text, quotes);
  const sentences = splitSentences(outside);
  const found: Quotation[] = [];
  let before = goesOn;
  for (const quote of quotes) {
    const sentence = sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
    const words = sentence === undefined ? [] : readWords(outside, sentence);
    const isAlone = !words.some(({ form }) => !/^x+$/.test(form));
    const attributed = isAlone ? before : saysWhoSpeaks(words, outside.slice(sentence?.start, quote.start));
    before = attributed;
    if (readWords(text, quote).length >= fewestWords && !isTitle(text, quote))
      found.push({ ...quote, attributed });
  }
  return found;
}

/** The text with nothing but its last mark left of what stands in quotation marks, so that no sentence ends inside. */
function maskQuotes(text: string, quotes: readonly Span[]): string {
  let masked = text;
  for (const { start, end } of quotes) {
    const words = text.slice(start, end).replaceAll(/[^\s]/g, "x").replaceAll(/\s/g, " ");
    masked = masked.slice(0, start) + words + masked.slice(end);
  }
  return masked;
}

function saysWhoSpeaks(words: readonly Word[], before: string): boolean {
  if (/:\s*["“„«‘]?$/u.test(before)) return hasSpeaker(words);
  return words.some((word, at) => {
    if (word.form === "according") return true;
    if (!isOfClass(word.form, "report") && !speech.test(word.form)) return false;
    return !isPassive(words, at) && hasSpeaker(words);
  });
}

/** "was told" names nobody who speaks; "was told by Falk" does. */
function isPassive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? "";
  return /^(?:is|are|was|were|been|being|be)$/.test(before) && words[at + 1]?.form !== "by";
}

function hasSpeaker(words: readonly Word[]): boolean {
  const outside = words.filter(({ form }) => !/^x+$/.test(form));
  return (
    outside.some(({ form }) => speakers.test(form)) ||
    findNames(outside, false).length > 0 ||
    outside.some(
      ({ form, kind }) =>
        kind === "word" && !isOfClass(form, "stop") && !isOfClass(form, "report") && !speech.test(form),
    )
  );
}

/** A title of a work has a capital at every word that counts. */
function isTitle(text: string, quote: Span): boolean {
  const words = readWords(text, quote).filter(
    ({ form, kind }) => kind === "word" && !isOfClass(form, "stop"),
  );
  return words.length > 1 && words.every(({ capital }) => capital);
}
