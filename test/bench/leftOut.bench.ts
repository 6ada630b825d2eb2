import { findLeftOut } from "../../shared/checking/leftOut.ts";
import { timed, type Measure } from "./benchDesk.ts";
import { inventLongArticle } from "./inventNews.ts";

export const name = "review.leftOut";
export const aim = "≤ 50 ms";

/** What a 2,000-word draft leaves out of 12 sources of 1,000 words that were not read before: the median of 7. */
export async function run(): Promise<Measure> {
  const warm = inventLongArticle(99);
  findLeftOut({ text: warm.writeDraft(), sources: warm.sources, rests: [] });
  const times: number[] = [];
  for (let seed = 1; seed <= 7; seed++) {
    const { sources, writeDraft } = inventLongArticle(seed);
    const text = writeDraft();
    times.push(await timed(() => findLeftOut({ text, sources, rests: [] })));
  }
  return { value: times.toSorted((left, right) => left - right)[3] ?? 0, unit: "ms" };
}
