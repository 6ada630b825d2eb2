import { readWords, type Word } from "../../shared/text/words.ts";
import { commonness } from "../../shared/checking/commonness.ts";
import { findNames } from "../../shared/checking/facts/names.ts";
import { isCalendarWord, monthOf, weekdayOf, yearOf } from "../../shared/checking/facts/dates.ts";
import { numberKey } from "../../shared/checking/facts/numberWords.ts";
import { isStopWord } from "../../shared/checking/lexicon.ts";
import { splitSentences } from "../../shared/text/sentences.ts";
import lexicon from "../../resources/lexicon/synonyms.json" with { type: "json" };
import type { Example } from "./examples.ts";
import { createRandom } from "./random.ts";

/** A change of a draft: raw characters and what takes their place; `wrong` where it changes what is said. */
type Change = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly wrong: boolean;
};
type Random = () => number;
type Pools = {
  readonly byEnding: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly string[];
  readonly tails: readonly string[];
};

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
const turned: Readonly<Record<string, string>> = {
  he: "she",
  she: "he",
  his: "her",
  him: "her",
  before: "after",
  after: "before",
  over: "under",
  under: "over",
  may: "will",
  might: "will",
  could: "will",
  some: "all",
  many: "all",
  several: "all",
  most: "all",
  first: "last",
  last: "first",
  more: "less",
  less: "more",
  more_than: "less than",
  with: "without",
  always: "never",
  never: "always",
  increase: "decrease",
  increased: "decreased",
  rise: "fall",
  rose: "fell",
  fell: "rose",
  up: "down",
  down: "up",
  highest: "lowest",
  largest: "smallest",
  allegedly: "reportedly",
  suspected: "convicted",
  alleged: "proven",
  planned: "completed",
  expected: "confirmed",
};

/** Errors made by rule in supported drafts, and harmless changes beside them: the models learn to tell the two apart. */
export function makeErrors(examples: readonly Example[], seed: number): readonly Example[] {
  const random = createRandom(seed);
  const good = examples.filter((example) => !example.bad && example.draft.length < 3_000);
  const pools = collectPools(good);
  const synonyms = collectPairs(lexicon.synonyms.map((group) => group.split(" ")));
  const antonyms = collectOpposites();
  return good.flatMap((example) => {
    const made: Example[] = [];
    for (const wrong of [true, false]) {
      if (!wrong && random() < 0.5) continue;
      const changes = chooseChanges(example, random, pools, synonyms, antonyms, wrong);
      if (changes.length > 0) made.push(applyChanges(example, changes));
    }
    return made;
  });
}

function collectPools(examples: readonly Example[]): Pools {
  const byEnding = new Map<string, string[]>();
  const names: string[] = [];
  const tails: string[] = [];
  for (const { draft } of examples)
    for (const sentence of splitSentences(draft)) {
      const words = readWords(draft, sentence);
      for (const word of words)
        if (isPlain(word)) add(byEnding, `${endingOf(word.form)} ${commonness(word.lemma) >> 1}`, word.raw);
      for (const { first, end } of findNames(words, false))
        names.push(draft.slice(words[first]!.start, words[end - 1]!.end));
      const tail = /(?:,| (?:in|at|for|with|after|by|from|during|following)) [^.,;:"“”]{12,60}(?=[.]$)/.exec(
        draft.slice(sentence.start, sentence.end),
      );
      if (tail !== null) tails.push(tail[0]);
    }
  return { byEnding, names, tails };
}

function add(groups: Map<string, string[]>, key: string, value: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function isPlain(word: Word): boolean {
  return (
    word.kind === "word" &&
    !word.capital &&
    !isStopWord(word.form) &&
    word.form.length > 3 &&
    numberKey(word) === null
  );
}

function endingOf(form: string): string {
  return /(?:ed|ing|ly|tion|ment|er|est|ies|es|s|al|ive|ous)$/.exec(form)?.[0] ?? "";
}

function collectPairs(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const group of groups)
    for (const one of group) for (const other of group) if (one !== other) add(pairs, one, other);
  return pairs;
}

function collectOpposites(): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const line of lexicon.antonyms) {
    const [left, right] = line.split(" / ").map((side) => side.split(" "));
    for (const one of left!)
      for (const other of right!) {
        add(pairs, one, other);
        add(pairs, other, one);
      }
  }
  return pairs;
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.trunc(random() * items.length)];
}

/** One wrong change for every few sentences, and a harmless one beside it now and then. */
function chooseChanges(
  example: Example,
  random: Random,
  pools: Pools,
  synonyms: ReadonlyMap<string, readonly string[]>,
  antonyms: ReadonlyMap<string, readonly string[]>,
  wrong: boolean,
): readonly Change[] {
  const changes: Change[] = [];
  const sourceWords = readWords(example.sources.join(" ").slice(0, 4_000));
  for (const sentence of splitSentences(example.draft)) {
    const words = readWords(example.draft, sentence);
    if (words.length < 4) continue;
    if (wrong && (changes.length === 0 || random() < 0.35)) {
      const change = wrongChange(example.draft, words, sourceWords, sentence.end, random, pools, antonyms);
      if (change !== null) changes.push(...change);
    } else if (random() < 0.7) changes.push(...harmlessChange(words, random, synonyms));
  }
  return wrong && !changes.some((change) => change.wrong) ? [] : changes;
}

function wrongChange(
  draft: string,
  words: readonly Word[],
  source: readonly Word[],
  end: number,
  random: Random,
  pools: Pools,
  antonyms: ReadonlyMap<string, readonly string[]>,
): readonly Change[] | null {
  for (let tries = 0; tries < 8; tries++) {
    const kind = random();
    const word = pick(words, random)!;
    let change: readonly Change[] | null = null;
    if (kind < 0.14) {
      const number = pick(
        words.filter((each) => numberKey(each) !== null || isCalendarWord(each)),
        random,
      );
      change = number === undefined ? null : put(number, otherNumber(number, random));
    } else if (kind < 0.3) change = otherName(draft, words, source, random, pools);
    else if (kind < 0.4) change = swapNames(draft, words, random);
    else if (kind < 0.55) {
      const turnable = pick(
        words.filter((each) => Object.hasOwn(turned, each.form) || antonyms.has(each.form)),
        random,
      );
      change =
        turnable === undefined
          ? null
          : put(turnable, turned[turnable.form] ?? pick(antonyms.get(turnable.form) ?? [], random));
    } else if (kind < 0.62) change = negate(words);
    else if (kind < 0.82) {
      const plain = pick(words.filter(isPlain), random);
      const pool =
        plain === undefined
          ? []
          : random() < 0.4
            ? source
                .filter((each) => isPlain(each) && endingOf(each.form) === endingOf(plain.form))
                .map((each) => each.raw)
            : (pools.byEnding.get(`${endingOf(plain.form)} ${commonness(plain.lemma) >> 1}`) ?? []);
      change = plain === undefined ? null : put(plain, pick(pool, random));
    } else if (kind < 0.92) {
      const tail = pick(pools.tails, random);
      change =
        tail === undefined || draft[end - 1] !== "."
          ? null
          : [{ start: end - 1, end: end - 1, words: tail, wrong: true }];
    } else if (isPlain(word) && word.start > 0) {
      const inserted = pick(
        pools.byEnding.get(`${pick(["al", "ive", "ous", "ly"], random)!} ${Math.trunc(random() * 4)}`) ?? [],
        random,
      );
      change =
        inserted === undefined
          ? null
          : [{ start: word.start, end: word.start, words: `${inserted} `, wrong: true }];
    }
    if (change !== null) return change;
  }
  return null;
}

function put(word: Word, other: string | undefined): readonly Change[] | null {
  if (other === undefined || other.toLowerCase() === word.raw.toLowerCase()) return null;
  return [{ start: word.start, end: word.end, words: matchCase(word.raw, other), wrong: true }];
}

function matchCase(raw: string, other: string): string {
  return /^\p{Lu}/u.test(raw) && /^\p{Ll}/u.test(other) ? other[0]!.toUpperCase() + other.slice(1) : other;
}

function otherNumber(word: Word, random: Random): string | undefined {
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

function otherName(
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

function swapNames(draft: string, words: readonly Word[], random: Random): readonly Change[] | null {
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

function negate(words: readonly Word[]): readonly Change[] | null {
  const not = words.find((word) => word.form === "not");
  if (not !== undefined) return [{ start: not.start, end: not.end + 1, words: "", wrong: true }];
  const auxiliary = words.find((word) =>
    /^(?:is|was|were|are|has|had|will|would|can|could|did|should|have)$/.test(word.form),
  );
  return auxiliary === undefined
    ? null
    : [{ start: auxiliary.end, end: auxiliary.end, words: " not", wrong: true }];
}

function harmlessChange(
  words: readonly Word[],
  random: Random,
  synonyms: ReadonlyMap<string, readonly string[]>,
): readonly Change[] {
  const changeable = words.filter(
    (word) =>
      !word.capital &&
      (synonyms.get(word.form) ?? []).some((other) => endingOf(other) === endingOf(word.form)),
  );
  const word = pick(changeable, random);
  if (word === undefined) return [];
  const other = pick(
    synonyms.get(word.form)!.filter((each) => endingOf(each) === endingOf(word.form)),
    random,
  );
  return other === undefined ? [] : [{ start: word.start, end: word.end, words: other, wrong: false }];
}

function applyChanges(example: Example, changes: readonly Change[]): Example {
  const spans: [number, number][] = [];
  let draft = "";
  let at = 0;
  for (const change of changes.toSorted((left, right) => left.start - right.start)) {
    if (change.start < at) continue;
    draft += example.draft.slice(at, change.start);
    if (change.wrong) spans.push([draft.length, draft.length + Math.max(1, change.words.length)]);
    draft += change.words;
    at = change.end;
  }
  draft += example.draft.slice(at);
  const bad = spans.length > 0;
  return {
    ...example,
    id: `${example.id} made`,
    set: "made",
    draft,
    bad,
    label: bad ? "unsupported" : "supported",
    spans,
  };
}
