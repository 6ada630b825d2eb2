import type { Span } from "../words/span.ts";
import { isCyrillic, looksLatin } from "./lookAlikes.ts";

// Controls but tab and line ends, format characters, fillers, variation selectors, private use.
const invisible =
  /(?:[\p{Cf}\p{Co}\u115f\u1160\u17b4\u17b5\u180b-\u180d\u2800\u3164\uffa0]|[^\P{Cc}\t\n\v\f\r\u0085]|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])+/gu;
const otherLetters = /[^\p{ASCII}\u00a0-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf]/u;
const wholeWord = /[\p{L}\p{M}\p{Nl}]+/gu;

/**
 * Places where a text hides something from its reader: characters without width, controls of writing direction, tags,
 * variation selectors, and words of look-alike letters ("pаypal" with a Cyrillic a). Emoji joined or shaped by such
 * characters are not hidden, nor are the joiners that Persian and Indic words are spelt with.
 */
export function findHidden(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const run of text.matchAll(invisible))
    if (!isOrthography(text, run.index, run[0]))
      found.push({ start: run.index, end: run.index + run[0].length });
  if (otherLetters.test(text)) {
    const cyrillic = isCyrillic(text);
    for (const word of text.matchAll(wholeWord))
      if (looksLatin(word[0], cyrillic)) found.push({ start: word.index, end: word.index + word[0].length });
  }
  return found.toSorted((left, right) => left.start - right.start);
}

function isOrthography(text: string, at: number, run: string): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (/^(?:\u200d|\ufe0e|\ufe0f)+$/.test(run))
    if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}#*0-9]\u20e3?$/u.test(before)) return true;
  // The flags of England, Scotland and Wales are spelt in tags.
  if (/^[\u{e0061}-\u{e007a}]{2,6}\u{e007f}$/u.test(run)) return before.endsWith("\u{1f3f4}");
  const after = text.slice(at + run.length, at + run.length + 1);
  return (
    /^[\u200c\u200d]$/.test(run) && isJoining(before.slice(-1)) && (isJoining(after) || !/\p{L}/u.test(after))
  );
}

function isJoining(letter: string): boolean {
  return /[\u0600-\u07ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]/.test(letter);
}
