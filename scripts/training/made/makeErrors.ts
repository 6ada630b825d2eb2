import lexicon from "../../../resources/lexicon/synonyms.json" with { type: "json" };
import { splitSentences } from "../../../shared/text/sentences.ts";
import { readWords, type Word } from "../../../shared/text/words.ts";
import type { Example } from "../examples.ts";
import { createRandom } from "../random.ts";
import type { Change } from "./change.ts";
import {
  collectOpposites,
  collectPairs,
  collectPools,
  endingOf,
  pick,
  type Pools,
  type Random,
} from "./pools.ts";
import { wrongChange } from "./wrongChange.ts";

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
      const change = wrongChange(
        { draft: example.draft, words, source: sourceWords, end: sentence.end },
        { random, pools, antonyms },
      );
      if (change !== null) changes.push(...change);
    } else if (random() < 0.7) changes.push(...harmlessChange(words, random, synonyms));
  }
  return wrong && !changes.some((change) => change.wrong) ? [] : changes;
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
