import { readWords, type Word } from "../../../shared/text/words.ts";
import { commonness } from "../../../shared/checking/commonness.ts";
import { findNames } from "../../../shared/checking/facts/names.ts";
import { numberKey } from "../../../shared/checking/facts/numberWords.ts";
import { isStopWord } from "../../../shared/checking/lexicon.ts";
import { splitSentences } from "../../../shared/text/sentences.ts";
import lexicon from "../../../resources/lexicon/synonyms.json" with { type: "json" };
import type { Example } from "../examples.ts";

export type Random = () => number;

/** What takes the place of words: words by their ending and how common they are, names, and ends of sentences. */
export type Pools = {
  readonly byEnding: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly string[];
  readonly tails: readonly string[];
};

export function collectPools(examples: readonly Example[]): Pools {
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

export function isPlain(word: Word): boolean {
  return (
    word.kind === "word" &&
    !word.capital &&
    !isStopWord(word.form) &&
    word.form.length > 3 &&
    numberKey(word) === null
  );
}

export function endingOf(form: string): string {
  return /(?:ed|ing|ly|tion|ment|er|est|ies|es|s|al|ive|ous)$/.exec(form)?.[0] ?? "";
}

export function collectPairs(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const group of groups)
    for (const one of group) for (const other of group) if (one !== other) add(pairs, one, other);
  return pairs;
}

export function collectOpposites(): ReadonlyMap<string, readonly string[]> {
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

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.trunc(random() * items.length)];
}
