import { readWords, type Word } from "../../text/words.ts";
import { findQuotes } from "../facts/quotes.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { fewestWords } from "./checkShortQuotes.ts";
import type { Reading } from "./reading.ts";
import type { SourcePlace, Suspicion } from "./suspicion.ts";

/** From this share of its words on, a quotation that a source has otherwise was altered; below, it was made up. */
const leastShare = 0.6;
/** A long quotation is compared at fewer places: to compare takes the square of its length. */
const mostAnchors = 200;
const mostCompared = 500_000;

/** A quotation must stand in a source word for word; one that nearly does was altered, one that does not at all was made up. */
export function checkQuotes({ text, sentence, index }: Reading): readonly Suspicion[] {
  const suspicions: Suspicion[] = [];
  for (const quote of findQuotes(text, sentence)) {
    const words = readWords(text, quote);
    if (words.length < fewestWords || isAskedOf(text, quote.start)) continue;
    const best = findNearest(index, words);
    if (best !== null && (best.share >= 0.999 || saysTheSame(words, best))) continue;
    const altered = best !== null && best.share >= leastShare;
    const differing = altered ? differingWords(words, best) : null;
    suspicions.push({
      kind: "quote_altered",
      draft: differing?.draft ?? quote,
      source: altered ? (differing?.source ?? best.place) : null,
      strength: altered ? "contradicts" : "unsupported",
    });
  }
  return suspicions;
}

/** "The question “…”" repeats what the draft was asked, which no source need have. */
function isAskedOf(text: string, start: number): boolean {
  return /\b(?:question|query|prompt)s?:?\s*["“‘']$/i.test(text.slice(Math.max(0, start - 14), start));
}

/** Whether a quotation differs in spaces and in small words that change nothing: "any more" for "anymore", a lost "and". */
function saysTheSame(quote: readonly Word[], { words, after, share }: Nearest): boolean {
  if (share < leastShare) return false;
  const said = joined(quote);
  return [-1, 0, 1, 2].some((more) => {
    const list = more < 0 ? words.slice(0, more) : [...words, ...after.slice(0, more)];
    return joined(list) === said || joined(list.slice(1)) === said;
  });
}

function joined(words: readonly Word[]): string {
  return words
    .filter((word) => !/^(?:the|a|an|and|that)$/.test(word.form))
    .map((word) => word.form)
    .join("");
}

type Nearest = {
  readonly share: number;
  readonly place: SourcePlace;
  readonly words: readonly Word[];
  readonly after: readonly Word[];
};

/** The stretch of a source, as long as the quotation, that shares most of its words in order, if it has enough of them. */
function findNearest(index: EvidenceIndex, quote: readonly Word[]): Nearest | null {
  let best: Nearest | null = null;
  const forms = countForms(quote);
  const anchors = Math.min(mostAnchors, Math.ceil(mostCompared / quote.length ** 2));
  for (const { word, at } of rarestWords(index, quote))
    for (const place of (index.lemmas.get(word.lemma) ?? []).slice(0, anchors)) {
      const first = Math.max(0, place - at - 2);
      const window = sameSource(index, index.words.slice(first, place - at + quote.length + 3), first, place);
      const most = countCommon(forms, window) / quote.length;
      if (most < leastShare || (best !== null && most <= best.share)) continue;
      const matched = longestCommon(quote, window);
      const share = matched.length / quote.length;
      if (matched.length === 0 || (best !== null && share <= best.share)) continue;
      // Words at the quotation's ends that do not match stand beside those that do.
      const opening = Math.max(0, matched[0]!.source - matched[0]!.draft);
      const closing = matched.at(-1)!.source + quote.length - matched.at(-1)!.draft;
      const words = window.slice(opening, closing);
      const source = index.passages[index.passageOfWord[place]!]!.source;
      best = {
        share,
        words,
        after: window.slice(closing, closing + 2),
        place: { source, start: words[0]!.start, end: words.at(-1)!.end },
      };
      if (share === 1) return best;
    }
  return best;
}

/** How often each form stands among words. */
function countForms(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { form } of words) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** How many words a window has of those that were counted, in any order: no more can stand there in theirs. */
function countCommon(forms: ReadonlyMap<string, number>, window: readonly Word[]): number {
  let common = 0;
  for (const [form, count] of countForms(window)) common += Math.min(count, forms.get(form) ?? 0);
  return common;
}

function rarestWords(
  index: EvidenceIndex,
  quote: readonly Word[],
): readonly { readonly word: Word; readonly at: number }[] {
  return quote
    .map((word, at) => ({ word, at, places: index.lemmas.get(word.lemma)?.length ?? 0 }))
    .filter(({ places }) => places > 0)
    .toSorted((left, right) => left.places - right.places)
    .slice(0, 3);
}

function sameSource(
  index: EvidenceIndex,
  window: readonly Word[],
  first: number,
  place: number,
): readonly Word[] {
  const sourceOf = (number: number): number => index.passages[index.passageOfWord[number]!]!.source;
  return window.filter((_, offset) => sourceOf(first + offset) === sourceOf(place));
}

/** The longest common subsequence of two short runs of words. */
function longestCommon(
  quote: readonly Word[],
  window: readonly Word[],
): readonly { readonly draft: number; readonly source: number }[] {
  const width = window.length + 1;
  const lengths = new Uint16Array((quote.length + 1) * width);
  for (let left = quote.length - 1; left >= 0; left--)
    for (let right = window.length - 1; right >= 0; right--)
      lengths[left * width + right] =
        quote[left]!.form === window[right]!.form
          ? lengths[(left + 1) * width + right + 1]! + 1
          : Math.max(lengths[(left + 1) * width + right]!, lengths[left * width + right + 1]!);
  const pairs: { readonly draft: number; readonly source: number }[] = [];
  for (let left = 0, right = 0; left < quote.length && right < window.length;)
    if (quote[left]!.form === window[right]!.form) pairs.push({ draft: left++, source: right++ });
    else if (lengths[(left + 1) * width + right]! >= lengths[left * width + right + 1]!) left++;
    else right++;
  return pairs;
}

/** The smallest run of words on both sides outside of which the two agree. */
function differingWords(
  quote: readonly Word[],
  { words, place }: Nearest,
): Pick<Suspicion, "draft" | "source"> | null {
  let head = 0;
  while (head < quote.length && head < words.length && quote[head]!.form === words[head]!.form) head++;
  let tail = 0;
  const most = Math.min(quote.length, words.length) - head;
  while (tail < most && quote.at(-1 - tail)!.form === words.at(-1 - tail)!.form) tail++;
  const draft = quote.slice(head, quote.length - tail);
  const source = words.slice(head, words.length - tail);
  if (draft.length === 0) return null;
  return {
    draft: { start: draft[0]!.start, end: draft.at(-1)!.end },
    source:
      source.length === 0
        ? place
        : { source: place.source, start: source[0]!.start, end: source.at(-1)!.end },
  };
}
