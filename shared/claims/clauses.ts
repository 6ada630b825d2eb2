import { isOfClass } from "../checking/lexicon.ts";
import { readWords, type Word } from "../text/words.ts";
import type { Span } from "../words/span.ts";

/** A part of a sentence; `attribution` where it only says who said the part before it. */
export type Clause = Span & { readonly attribution: boolean };

const fewestWords = 5;
const verb =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|isn't|aren't|wasn't|weren't|won't|didn't|doesn't|says?|said|came|went|took|made|gave|got|saw|held|left|led|lost|won|fell|rose|began|became|kept|met|paid|ran|sent|told|found|plans?|remains?|wants?|needs?|expects?|hopes?|[a-z]{3,}ed)$/;

/**
 * The parts of a sentence that can be judged one by one: independent clauses and the attribution at its end. A part that
 * could not stand for itself stays with its neighbour, since a sentence cut too small loses what its words refer to.
 */
export function splitClauses(text: string, sentence: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = sentence.start;
  let attribution = false;
  for (const cut of cutsOf(text, sentence)) {
    const before = { start, end: trimEnd(text, start, cut.end) };
    if (cut.attribution ? readWords(text, before).length < 3 : !standsAlone(text, before)) continue;
    if (!cut.attribution && !standsAlone(text, { start: cut.next, end: sentence.end })) continue;
    clauses.push({ ...before, attribution });
    start = cut.next;
    attribution = cut.attribution;
  }
  clauses.push({ start, end: sentence.end, attribution });
  return clauses;
}

type Cut = { readonly end: number; readonly next: number; readonly attribution: boolean };

const joints = /;\s+|,\s+(?:and|but|while|whereas|although|though)\s+/g;
const saying = /\b(?:said|says|told|announced|reported|added|wrote|explained)\b/;
const attributions =
  /,["”’']?\s+(?=(?!who|which|where|that|whose|whom|when|as|while|and|but)(?:[\p{L}.'’-]+,?\s+){0,9}?(?:said|says|told|announced|reported|added|wrote|explained)\b[^,;]{0,60}[.!]?$)/gu;

function cutsOf(text: string, sentence: Span): readonly Cut[] {
  const words = text.slice(sentence.start, sentence.end);
  const quoted = quotedSpans(words);
  const cutAt = (joint: RegExpExecArray, attribution: boolean): Cut => ({
    end: sentence.start + joint.index + (/^,["”’']/.test(joint[0]) ? 2 : 0),
    next: sentence.start + joint.index + joint[0].length,
    attribution,
  });
  const said = [...words.matchAll(attributions)].find((joint) =>
    isAttribution(words.slice(joint.index + joint[0].length)),
  );
  return [
    ...[...words.matchAll(joints)].map((joint) => cutAt(joint, false)),
    ...(said === undefined ? [] : [cutAt(said, true)]),
  ]
    .filter(
      ({ end, next }) =>
        !quoted.some((span) => end > sentence.start + span.start && next < sentence.start + span.end),
    )
    .toSorted((left, right) => left.end - right.end);
}

/** "Falk said on Tuesday" and "said Ines Falk" name a speaker; "said the hospital had no way home" is what was said. */
function isAttribution(clause: string): boolean {
  const at = clause.search(saying);
  const before = readWords(clause.slice(0, at));
  const after = readWords(clause.slice(at)).slice(1);
  return before.length + after.length > 0 && after.length <= 8 && !after.some((word) => verb.test(word.form));
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
