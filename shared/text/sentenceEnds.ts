import {
  innerAbbreviations,
  leadingAbbreviations,
  measureAbbreviations,
  monthAbbreviations,
  numberedAbbreviations,
  sentenceStarters,
  stateAbbreviations,
} from "./abbreviations.ts";

/** Where a sentence may end: it began at `start`; after its end marks, closing marks and spaces, the text goes on at `next`. */
export type PossibleEnd = {
  readonly start: number;
  readonly marks: number;
  readonly closed: number;
  readonly next: number;
  readonly limit: number;
};

export function isEndMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** `"` `'` `)` `]` `”` `’` `»` */
export function isClosingMark(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 41 || code === 93;
  return code === 0x201d || code === 0x2019 || code === 0xbb;
}

const reach = 60;

/** Whether a sentence ends where it may end. */
export function endsSentence(text: string, end: PossibleEnd): boolean {
  const { start, marks, closed, next, limit } = end;
  if (isPlainEnd(text, closed, next)) return true;
  if (isParted(text, end)) return true;
  const gap = text.slice(closed, next);
  if (
    /\n\s*\n|\u2029/.test(gap) ||
    (marks === closed && /\n\s*\n/.test(text.slice(Math.max(start, closed - 4), next)))
  )
    return true;
  const before = text.slice(Math.max(start, closed - reach), closed);
  const after = text.slice(next, Math.min(limit, next + reach));
  if (next === closed) return isGlued(before, after, closed > marks) && !abbreviates(before, after);
  if (/\n/.test(gap) && /^[-*•] /.test(after)) return true;
  if (goesOn(before, after)) return false;
  return !before.endsWith(".") || !abbreviates(before, after);
}

/** Most ends need no second look: a long word in small letters, a full stop, a space, a capital. */
function isPlainEnd(text: string, closed: number, next: number): boolean {
  if (next !== closed + 1 || text.charCodeAt(closed - 1) !== 46) return false;
  const first = text.charCodeAt(next);
  if (first < 65 || first > 90) return false;
  for (let at = closed - 6; at < closed - 1; at++) {
    const code = text.charCodeAt(at);
    if (!(code >= 97 && code <= 122)) return false;
  }
  const word = text.slice(closed - 6, closed - 1);
  return word !== "essrs" && word !== "pprox";
}

/** Texts cut into words have a space before each full stop, and often no capitals: "the dam held . it rained". */
function isParted(text: string, { marks, closed, next }: PossibleEnd): boolean {
  return (
    closed === marks &&
    next > closed &&
    text.charCodeAt(marks - 1) === 46 &&
    text.charCodeAt(marks - 2) === 32 &&
    text.charCodeAt(marks - 3) !== 46 &&
    text.charCodeAt(next) !== 46
  );
}

/** Scraped pages lose the space between sentences: "agreed.The", "agreed."The", "in 2018.The". */
function isGlued(before: string, after: string, quoted: boolean): boolean {
  if (quoted) return /^["“‘']?\p{Lu}/u.test(after) && /[\p{Ll}\p{N})%"”][.!?…]["”’']+$/u.test(before);
  return (
    /^["“‘']?\p{Lu}\p{Ll}/u.test(after) &&
    /(?:\p{L}\p{Ll}{2}|\d\d|[)"”’]|\p{Ll}\.\.)\.$|\p{Ll}[!?…]$/u.test(before)
  );
}

const lowerCaseNames = /^(?:iPhone|iPad|iPod|iMac|eBay|iOS|iCloud|iTunes|macOS)\b/;

function goesOn(before: string, after: string): boolean {
  if (/^[,;:–—.!?…-]/.test(after)) return true;
  if (/^["“‘'([]*\p{Ll}/u.test(after) && !lowerCaseNames.test(after))
    return !/[!?]["”’')\]]*$/.test(before) || /^\p{Ll}/u.test(after);
  // The number of an item belongs to what it numbers.
  if (before.length < 4 && /(?:^|\s)[("“‘]?\d{1,2}[.)]$/.test(before)) return true;
  return speaksOn(before, after);
}

/** `"Why not?" Falk asked.`: the speech goes on to its speaker. */
function speaksOn(before: string, after: string): boolean {
  if (!/[?!,]["”’']$/.test(before)) return false;
  return /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|added|wrote|replied|shouted|tweeted|cried)\b/u.test(
    after,
  );
}

const lastWord = /(?:^|[\s("“‘[–—/-])((?:\p{L}\.)*\p{L}[\p{L}'’]*)\.$/u;
const afterHour =
  /^(?:\(|\d|\p{Ll}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T\b|GMT|BST|UTC|CET)/u;

function abbreviates(before: string, after: string): boolean {
  const last = lastWord.exec(before)?.[1];
  if (last === undefined) return before.endsWith("...") && /^\p{Ll}/u.test(after);
  const name = last.replaceAll(".", "").toLowerCase();
  const next = /^["“‘'(]?([\p{L}\p{N}'’]+)/u.exec(after)?.[1] ?? "";
  const hasCapital = /^\p{Lu}/u.test(last);
  const beforeNumber = /^\d/.test(next);
  if (numberedAbbreviations.has(name) && beforeNumber) return true;
  if (name === "no" || name === "nos") return false;
  if (hasCapital && monthAbbreviations.has(name)) return beforeNumber;
  if (measureAbbreviations.has(name) && after.startsWith("(")) return true;
  if (stateAbbreviations.has(name) && (/^\p{Lu}\p{Ll}+$/u.test(last) || /^[NRSW]\./.test(last)))
    return after.startsWith("(");
  if (leadingAbbreviations.has(name) && (hasCapital || /^(?:vs?|eg|ie|cf|ca|approx|pp)$/.test(name)))
    return name !== "st" && name !== "sr" ? true : !sentenceStarters.has(next.toLowerCase());
  if (name === "am" || name === "pm") return afterHour.test(after);
  return isWithin(before, last, name) && (!sentenceStarters.has(next.toLowerCase()) || after.startsWith("("));
}

/** Whether a short form or an initial may stand within a sentence. */
function isWithin(before: string, last: string, name: string): boolean {
  if (last === "I" || name === "etc") return false;
  const isInner =
    innerAbbreviations.has(name) && (last.includes(".") || /^\p{Lu}|^(?:etc|al|co|inc|am|pm)$/u.test(last));
  return isInner || isInitial(before, last) || (last.includes(".") && last.length <= 7);
}

function isInitial(before: string, last: string): boolean {
  return (
    /^\p{Lu}$/u.test(last) &&
    !/\d[°\s]?\p{Lu}\.$/u.test(before) &&
    !/\b(?:Plan|Vitamin|Hepatitis|Group|Type|and) \p{Lu}\.$/u.test(before)
  );
}
