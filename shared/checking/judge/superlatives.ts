import type { Word } from "../../text/words.ts";
import { lemmaOf } from "../../text/stems.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { areSynonyms, relativesOf } from "../relatives.ts";

const irregular = new Map([
  ["best", "good"],
  ["better", "good"],
  ["worst", "bad"],
  ["worse", "bad"],
  ["eldest", "old"],
]);

/** "The latest talks" are no more than the last, and "the nearest town" is found on a map. */
const plain = /^(?:latest|later|nearest|nearer|closest|closer|former|latter|other|rather|further|farther)$/;

/** The adjective that "biggest" or "bigger" compares by, or null: neither "forest" nor "letter" compares anything. */
export function comparedBy({ form }: Word, ending: "est" | "er"): string | null {
  if (plain.test(form)) return null;
  const own = irregular.get(form);
  if (own !== undefined) return /^(?:better|worse)$/.test(form) === (ending === "er") ? own : null;
  if (form.length < ending.length + 3 || !form.endsWith(ending)) return null;
  const part = relativesOf(form)?.part ?? "";
  if (part === "n" || part === "v") return null;
  const stem = form.slice(0, -ending.length);
  const bases = [stem, `${stem}e`];
  if (stem.endsWith("i")) bases.push(`${stem.slice(0, -1)}y`);
  if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  return bases.map(lemmaOf).find((base) => relativesOf(base)?.part === "a") ?? null;
}

/** Whether two adjectives put things in one order: "large" and "big", "famous" and "well-known". */
export function areOfOneOrder(left: string, right: string): boolean {
  return left === right || areSynonyms(relativesOf(left), relativesOf(right));
}

const comparisons = new WeakMap<EvidenceIndex, readonly string[]>();

/** The adjectives that the sources compare anything by, gathered once: "big" of "bigger than", "famous" of "more famous". */
export function comparisonsIn(index: EvidenceIndex): readonly string[] {
  const before = comparisons.get(index);
  if (before !== undefined) return before;
  const found = new Set<string>();
  index.words.forEach((word, at) => {
    const by =
      word.form === "most" || word.form === "more"
        ? index.words[at + 1]?.lemma
        : (comparedBy(word, "est") ?? comparedBy(word, "er"));
    if (by !== undefined && by !== null) found.add(by);
  });
  comparisons.set(index, [...found]);
  return comparisons.get(index)!;
}
