import { isOfClass } from "../checking/lexicon.ts";
import { readWords, type Word } from "../text/words.ts";
import type { Span } from "../words/span.ts";

const fewestWords = 5;
const verb =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|isn't|aren't|wasn't|weren't|won't|didn't|doesn't|says?|said|came|went|took|made|gave|got|saw|held|left|led|lost|won|fell|rose|began|became|kept|met|paid|ran|sent|told|found|plans?|remains?|wants?|needs?|expects?|hopes?|[a-z]{3,}ed)$/;

/**
 * The parts of a sentence that can be judged one by one: independent clauses and the attribution at its end. A part that
 * could not stand for itself stays with its neighbour, since a sentence cut too small loses what its words refer to.
 */
export function splitClauses(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const cut of cutsOf(text, sentence)) {
    const before = { start, end: trimEnd(text, start, cut.end) };
    if (!standsAlone(text, before)) continue;
    if (!cut.attribution && !standsAlone(text, { start: cut.next, end: sentence.end })) continue;
    clauses.push(before);
    start = cut.next;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

type Cut = { readonly end: number; readonly next: number; readonly attribution: boolean };

function cutsOf(text: string, sentence: Span): readonly Cut[] {
  const words = text.slice(sentence.start, sentence.end);
  const cuts: Cut[] = [];
  const quoted = quotedSpans(words);
  const joints =
    /;\s+|,\s+(?:and|but|while|whereas|although|though)\s+|,["”’']?\s+(?=(?:[\p{L}.'’-]+\s+){0,9}?(?:said|says|told|announced|reported|added|wrote|explained)\b[^,;]{0,60}[.!]?["”’']?$)/gu;
  for (const joint of words.matchAll(joints)) {
    if (quoted.some((span) => joint.index > span.start && joint.index < span.end - 2)) continue;
    const attribution = !/^(?:;|,\s+(?:and|but|while|whereas|although|though))/.test(joint[0]);
    const next = sentence.start + joint.index + joint[0].length;
    cuts.push({ end: sentence.start + joint.index + (/^,["”’']/.test(joint[0]) ? 2 : 0), next, attribution });
  }
  return cuts;
}

function quotedSpans(words: string): readonly Span[] {
  return [...words.matchAll(/“[^”]*”|"[^"]*"/g)].map((quote) => ({
    start: quote.index,
    end: quote.index + quote[0].length,
  }));
}

function standsAlone(text: string, span: Span): boolean {
  const words = readWords(text, span);
  const at = words.findIndex((word) => verb.test(word.form));
  return words.length >= fewestWords && at > 0 && at <= 10 && words.some((word) => isContent(word));
}

function isContent(word: Word): boolean {
  return word.kind === "number" || !isOfClass(word.form, "stop");
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/.test(text[to - 1]!)) to--;
  return to;
}
