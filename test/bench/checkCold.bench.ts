import { createChecker } from "../../shared/checking/createChecker.ts";
import { timed, type Measure } from "./benchDesk.ts";
import { inventLongArticle } from "./inventNews.ts";

export const name = "check.cold";
export const aim = "≤ 200 ms";

/** The very first check of a process: a 2,000-word draft against 12 sources of 1,000 words. */
export async function run(): Promise<Measure> {
  const { sources, writeDraft } = inventLongArticle(1);
  const text = writeDraft();
  const checker = createChecker();
  const value = await timed(() => checker.check({ text, language: "en", createdAt: null, sources }));
  return { value, unit: "ms" };
}
