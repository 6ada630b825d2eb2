import groups from "../../resources/lexicon/synonyms.json" with { type: "json" };
import places from "../../resources/lexicon/places.json" with { type: "json" };
import wordnet from "../../resources/lexicon/wordnet.json" with { type: "json" };
import { lemmaOf } from "../text/stems.ts";

/** What a lemma means beside other lemmas: numbers of the senses it has, of what those are kinds of, and its opposites. */
export type Relatives = {
  readonly senses: readonly number[];
  readonly kinds: readonly number[];
  readonly opposites: ReadonlySet<string>;
  /** n, v, a, r for noun, verb, adjective, adverb as it is used most; empty where it is not known. */
  readonly part: string;
};

const rows = new Map<string, string>();
for (const row of wordnet.rows) rows.set(row.slice(0, row.indexOf(" ")), row);

const ownSenses = new Map<string, number[]>();
groups.synonyms.forEach((group, number) => {
  // Our own groups count downwards from -1, so that they never meet a number of WordNet's.
  for (const word of group.split(" ")) addTo(ownSenses, lemmaOf(word), -1 - number);
});

// A place, its people and its towns stand for each other in news copy: "Kyiv said", "the Ukrainian president".
places.forEach((group, number) => {
  for (const word of group.split(" ")) addTo(ownSenses, lemmaOf(word), -10_001 - number);
});

/** Whether a lemma names a country, its people or one of its towns. */
export function isPlace(lemma: string): boolean {
  return ownSenses.get(lemma)?.some((sense) => sense <= -10_001) === true;
}

const ownOpposites = new Map<string, string[]>();
const exclusives = new Set<string>();
for (const [one, other] of groups.antonyms.flatMap(readPairs)) {
  addTo(ownOpposites, one, other);
  addTo(ownOpposites, other, one);
}
for (const [one, other] of groups.exclusives.flatMap(readPairs)) {
  addTo(ownOpposites, one, other);
  addTo(ownOpposites, other, one);
  exclusives.add(`${one} ${other}`).add(`${other} ${one}`);
}

/** "buy acquire / sell": each word of one side with each of the other. */
function readPairs(pair: string): readonly (readonly [string, string])[] {
  const [left = [], right = []] = pair.split(" / ").map((side) => side.split(" ").map(lemmaOf));
  return left.flatMap((one) => right.map((other) => [one, other] as const));
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

const known = new Map<string, Relatives | null>();

/** The relatives of a lemma, or null where nothing is known of it. */
export function relativesOf(lemma: string): Relatives | null {
  const before = known.get(lemma);
  if (before !== undefined) return before;
  const found = readRelatives(lemma);
  if (known.size < 50_000) known.set(lemma, found);
  return found;
}

/** Opposites in WordNet, and said for each other: "let it stand", "let it sit"; one side's lead is the other's deficit. */
const shared = new Set(["stand", "sit", "run", "walk", "lie", "lay", "deficit"]);

function readRelatives(lemma: string): Relatives | null {
  const row = rows.get(lemma);
  const senses = ownSenses.get(lemma) ?? [];
  const opposites = ownOpposites.get(lemma) ?? [];
  if (row === undefined && senses.length === 0 && opposites.length === 0) return null;
  const [, synsets = "", kinds = "", antonyms = "", part = ""] = row?.split(" ") ?? [];
  return {
    senses: [...senses, ...readNumbers(synsets)],
    kinds: readNumbers(kinds),
    opposites: new Set([
      ...opposites,
      ...(antonyms === "" || shared.has(lemma)
        ? []
        : antonyms.split(",").filter((each) => !shared.has(each))),
    ]),
    part,
  };
}

function readNumbers(list: string): readonly number[] {
  return list === "" ? [] : list.split(",").map((number) => Number.parseInt(number, 36));
}

/** Whether two lemmas can stand for each other in news copy. */
export function areSynonyms(left: Relatives | null, right: Relatives | null): boolean {
  return left !== null && right !== null && meet(left.senses, right.senses);
}

/** Whether the first is a more general word for the second: "animal" for "dog". */
export function isMoreGeneral(general: Relatives | null, special: Relatives | null): boolean {
  return general !== null && special !== null && meet(general.senses, special.kinds);
}

/** Whether two lemmas are different things of one kind: "doctor" and "nurse". One cannot stand for the other. */
export function areSisters(left: Relatives | null, right: Relatives | null): boolean {
  return left !== null && right !== null && meet(left.kinds, right.kinds) && !meet(left.senses, right.senses);
}

/** Whether two lemmas say the opposite of each other. */
export function areAntonyms(left: string, right: string): boolean {
  return relativesOf(left)?.opposites.has(right) === true || relativesOf(right)?.opposites.has(left) === true;
}

/** Whether two opposites only exclude each other, as a month does a year and a son a daughter: neither denies the other. */
export function areExclusive(left: string, right: string): boolean {
  return exclusives.has(`${left} ${right}`);
}

function meet(left: readonly number[], right: readonly number[]): boolean {
  for (const one of left) for (const other of right) if (one === other) return true;
  return false;
}
