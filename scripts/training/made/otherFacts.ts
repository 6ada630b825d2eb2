import type { Word } from "../../../shared/text/words.ts";
import { findNames } from "../../../shared/checking/facts/names.ts";
import { monthOf, weekdayOf, yearOf } from "../../../shared/checking/facts/dates.ts";
import type { Change } from "./change.ts";
import { pick, type Pools, type Random } from "./pools.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const numberNames = [
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "twelve",
  "fifteen",
  "twenty",
];

export function otherNumber(word: Word, random: Random): string | undefined {
  if (monthOf(word) !== null) return pick(months, random);
  if (weekdayOf(word) !== null) return pick(days, random);
  if (yearOf(word) !== null) return String(Number(word.form) + pick([-10, -3, -2, -1, 1, 2, 4], random)!);
  if (word.kind === "word") return pick(numberNames, random);
  const value = Number(word.form);
  if (Number.isNaN(value)) return undefined;
  const other = pick(
    [
      value + 1,
      value * 2,
      value * 10,
      Math.max(1, value - 2),
      value + 5,
      Math.round(value * 1.3),
      Math.round(value * 0.7),
    ],
    random,
  )!;
  return word.raw.includes(",")
    ? Math.round(other).toLocaleString("en-US")
    : String(Math.round(other * 10) / 10);
}

export function otherName(
  draft: string,
  words: readonly Word[],
  source: readonly Word[],
  random: Random,
  pools: Pools,
): readonly Change[] | null {
  const name = pick(findNames(words, false), random);
  if (name === undefined) return null;
  const own = draft.slice(words[name.first]!.start, words[name.end - 1]!.end);
  const theirs = findNames(source, false).map(({ first, end }) =>
    source
      .slice(first, end)
      .map((word) => word.raw)
      .join(" "),
  );
  const other = random() < 0.65 ? pick(theirs, random) : pick(pools.names, random);
  if (other === undefined || own.includes(other) || other.includes(own)) return null;
  return [{ start: words[name.first]!.start, end: words[name.end - 1]!.end, words: other, wrong: true }];
}

export function swapNames(draft: string, words: readonly Word[], random: Random): readonly Change[] | null {
  const names = findNames(words, false);
  const one = pick(names, random);
  const two = pick(names, random);
  if (one === undefined || two === undefined || one.first >= two.first) return null;
  const span = ({ first, end }: { readonly first: number; readonly end: number }) => ({
    start: words[first]!.start,
    end: words[end - 1]!.end,
  });
  const left = span(one);
  const right = span(two);
  const leftWords = draft.slice(left.start, left.end);
  const rightWords = draft.slice(right.start, right.end);
  if (leftWords === rightWords) return null;
  return [
    { ...left, words: rightWords, wrong: true },
    { ...right, words: leftWords, wrong: true },
  ];
}
