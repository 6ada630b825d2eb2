import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { readQuantities, type Quantity } from "../facts/quantities.ts";

const quantitiesOf = new WeakMap<EvidenceIndex, readonly Quantity[]>();
const mostCompared = 500;

/** The quantities of all sources, gathered once; of very many, the first. */
export function quantitiesIn(index: EvidenceIndex): readonly Quantity[] {
  const before = quantitiesOf.get(index);
  if (before !== undefined) return before;
  const all = index.passages.flatMap(({ words }) => readQuantities(words)).slice(0, mostCompared);
  quantitiesOf.set(index, all);
  return all;
}
