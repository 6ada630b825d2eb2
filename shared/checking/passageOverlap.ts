import type { Evidence } from "../words/finding.ts";

type Passage = Omit<Evidence, "role">;

/** Tells whether a passage shares a character with one of some others: these are sorted and joined once, and halved to be searched. */
export function createOverlap(passages: readonly Passage[]): (passage: Passage) => boolean {
  const joined = new Map(
    [...Map.groupBy(passages, ({ source }) => source)].map(([id, own]) => [id, join(own)]),
  );
  return ({ source, start, end }) => {
    const spans = joined.get(source) ?? [];
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]!.start < end;
  };
}

/** Passages of one source in order, those that overlap as one. */
function join(passages: readonly Passage[]): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of passages.toSorted((one, other) => one.start - other.start)) {
    if (start >= end) continue;
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
