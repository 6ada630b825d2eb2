import groups from "../../resources/lexicon/rivals.json" with { type: "json" };
import { lemmaOf } from "../text/stems.ts";

const groupsOf = new Map<string, number>();
groups.forEach((group, number) => {
  for (const word of group.split(" ")) groupsOf.set(lemmaOf(word), number);
});

/** Whether two lemmas are of a kind of which a thing is only one: what is the mother's is not the father's. */
export function areRivals(left: string, right: string): boolean {
  const group = groupsOf.get(left);
  return group !== undefined && left !== right && groupsOf.get(right) === group;
}

/** Whether a lemma is of such a kind. */
export function isRival(lemma: string): boolean {
  return groupsOf.has(lemma);
}
