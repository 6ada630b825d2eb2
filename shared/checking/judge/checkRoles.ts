import type { Word } from "../../text/words.ts";
import { findNames, type Name } from "../facts/names.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/**
 * Who did what to whom: two names and the verb between them stand in one passage the other way round. A passive on one
 * side turns the order without turning the roles, so sentences with "by" are left alone.
 */
export function checkRoles(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index, headline } = reading;
  const names = findNames(words, headline);
  for (let number = 1; number < names.length; number++) {
    const left = names[number - 1]!;
    const right = names[number]!;
    if (right.first - left.end < 1 || right.first - left.end > 4) continue;
    for (const passage of alignment.passages.slice(0, 1)) {
      const source = index.passages[passage]!.words;
      const verb = words
        .slice(left.end, right.first)
        .find(
          (word) =>
            /(?:ed|s)$|^(?:beat|met|sued|hit|shot|paid|told|led|won|left|bought|sold)$/.test(word.form) &&
            word.form.length > 2,
        );
      if (verb === undefined || words.some(isBy) || source.some(isBy)) continue;
      const first = placeOf(source, words, left);
      const second = placeOf(source, words, right);
      const middle = source.findIndex((word) => word.lemma === verb.lemma);
      if (first < 0 || second < 0 || middle < 0 || !(second < middle && middle < first) || first - second > 8)
        continue;
      return [
        {
          kind: "role_swapped",
          draft: spanOfWords(words, left.first, right.end),
          source: placeOfWords(index, passage, second, first + 1),
          strength: "contradicts",
        },
      ];
    }
  }
  return [];
}

function isBy(word: Word): boolean {
  return word.form === "by" || word.form === "and" || word.form === "or";
}

function placeOf(source: readonly Word[], words: readonly Word[], name: Name): number {
  const last = words[name.end - 1]!;
  const places = source.flatMap((word, at) => (word.lemma === last.lemma && word.capital ? [at] : []));
  return places.length === 1 ? places[0]! : -1;
}
