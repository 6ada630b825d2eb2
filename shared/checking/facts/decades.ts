import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import type { Word } from "../../text/words.ts";
import type { Quantity } from "./quantities.ts";

const tens: Readonly<Record<string, number>> = numbers.tens;
const owner = /^(?:his|her|their|my|our|your|['’]?s)$/;
const part = /^(?:early|mid|middle|late|later|['‘’])$/;

/** "Sixties" or "sixties": of a century, or of a person's age. */
export function isTens(word: Word): boolean {
  return Object.hasOwn(tens, word.form);
}

/** "the 60s", "the Sixties", "the 1970s and 80s" as years, which century they do not say; "in her sixties" as her age, 60 to 69. Null where neither is told. */
export function readTens(words: readonly Word[], first: number): Quantity | null {
  const word = words[first]!;
  const value = isTens(word) ? tens[word.form]! : isTensInDigits(words, first) ? Number(word.form) : null;
  if (value === null) return null;
  const end = first + 1;
  const plain = { first, end, value, unit: null, bound: "exact" } as const;
  let before = first - 1;
  while (before >= 0 && part.test(words[before]!.form)) before--;
  const form = words[before]?.form ?? "";
  if (owner.test(form) && /^(?:in|into|of|until)$/.test(words[before - 1]?.form ?? ""))
    return { ...plain, to: value + 9, kind: "amount" };
  const isDecade = form === "the" || (word.capital && first > 0) || followsDecade(words, before);
  return isDecade ? { ...plain, to: null, kind: "decade" } : null;
}

function isTensInDigits(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  return /^[2-9]0$/.test(word.raw) && next?.form === "s" && next.start === word.end;
}

/** "1970s and 80s" */
function followsDecade(words: readonly Word[], at: number): boolean {
  const [letter, years] = [words[at - 1], words[at - 2]];
  if (!/^(?:and|or|to)$/.test(words[at]?.form ?? "") || letter?.form !== "s" || years === undefined)
    return false;
  return /^\d+0$/.test(years.raw) && letter.start === years.end;
}

/** Whether two decades, or a decade and a year, can be the same: "the Sixties" are the 1960s, and 1964 is one of their years. */
export function isOfDecade(draft: Quantity, source: Quantity): boolean {
  const short = draft.value < 100 || source.value < 100;
  const [ours, theirs] = short ? [draft.value % 100, source.value % 100] : [draft.value, source.value];
  if (draft.kind === "decade" && source.kind === "year") return theirs >= ours && theirs < ours + 10;
  return draft.kind === source.kind && ours === theirs;
}
