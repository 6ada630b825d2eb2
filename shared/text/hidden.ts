import type { Span } from "../words/span.ts";

const invisible =
  /(?:[\p{Cf}\u115f\u1160\u17b4\u17b5\u180b-\u180d\u3164\uffa0]|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])+/gu;
const mixedWord = /[\p{L}\p{M}]+/gu;

/**
 * Places where a text hides something from its reader: characters without width, controls of writing direction, tags,
 * variation selectors, and words that mix look-alike letters of two scripts ("pаypal" with a Cyrillic a).
 * Emoji joined or shaped by such characters are not hidden.
 */
export function findHidden(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const run of text.matchAll(invisible))
    if (!belongsToEmoji(text, run.index, run[0]))
      found.push({ start: run.index, end: run.index + run[0].length });
  if (/[\u0370-\u052f]/.test(text))
    for (const word of text.matchAll(mixedWord))
      if (mixesScripts(word[0])) found.push({ start: word.index, end: word.index + word[0].length });
  return found.toSorted((left, right) => left.start - right.start);
}

function belongsToEmoji(text: string, at: number, run: string): boolean {
  const onlyShapes = /^(?:\u200d|\ufe0e|\ufe0f)+$/.test(run);
  return (
    onlyShapes &&
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}#*0-9]\u20e3?$/u.test(text.slice(Math.max(0, at - 3), at))
  );
}

function mixesScripts(word: string): boolean {
  return (
    /\p{Script=Latin}/u.test(word) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) &&
    !/^[µμΩΔ]/u.test(word)
  );
}
