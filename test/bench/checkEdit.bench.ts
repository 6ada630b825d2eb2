import { createChecker } from "../../shared/checking/createChecker.ts";
import { timed, type Measure } from "./benchDesk.ts";
import { inventLongArticle } from "./inventNews.ts";

export const name = "check.edit";
export const aim = "≤ 8 ms";

/** Checking a 2,000-word draft against 12 sources of 1,000 words again after one of its sentences changed: the median of 15. */
export async function run(): Promise<Measure> {
  const { sources, writeDraft } = inventLongArticle(1);
  const text = writeDraft();
  const checker = createChecker();
  const check = (draft: string) => checker.check({ text: draft, language: "en", createdAt: null, sources });
  check(text);
  const times: number[] = [];
  for (let edit = 0; edit < 15; edit++)
    times.push(await timed(() => check(text.replace(". ", ` in ${1990 + edit}. `))));
  return { value: times.toSorted((left, right) => left - right)[7] ?? 0, unit: "ms" };
}
