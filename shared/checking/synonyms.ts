import groups from "../../resources/lexicon/synonyms.json" with { type: "json" };
import { lemmaOf } from "../text/stems.ts";

const groupsOfLemma = new Map<string, Set<number>>();
groups.synonyms.forEach((group, number) => {
  for (const word of group.split(" ")) {
    const lemma = lemmaOf(word);
    const known = groupsOfLemma.get(lemma);
    if (known === undefined) groupsOfLemma.set(lemma, new Set([number]));
    else known.add(number);
  }
});

const antonymsOfLemma = new Map<string, Set<string>>();
for (const pair of groups.antonyms) {
  const [left, right] = pair.split(" / ").map((side) => side.split(" ").map(lemmaOf));
  for (const one of left!) for (const other of right!) oppose(one, other);
}

function oppose(one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = antonymsOfLemma.get(from);
    if (known === undefined) antonymsOfLemma.set(from, new Set([to]));
    else known.add(to);
  }
}

/** Whether two lemmas can stand for each other in news copy. */
export function areSynonyms(left: string, right: string): boolean {
  const one = groupsOfLemma.get(left);
  if (one === undefined) return false;
  const other = groupsOfLemma.get(right);
  if (other === undefined) return false;
  for (const group of one) if (other.has(group)) return true;
  return false;
}

/** Whether two lemmas say the opposite of each other. */
export function areAntonyms(left: string, right: string): boolean {
  return antonymsOfLemma.get(left)?.has(right) ?? false;
}
