import { createChecker } from "../../shared/checking/createChecker.ts";
import { timed, type Measure } from "./benchDesk.ts";
import { inventDraft, inventText, randomNumbers } from "./inventNews.ts";

export const name = "check.edit";
export const aim = "≤ 8 ms";

/** Checking a 2,000-word draft against 12 sources of 1,000 words again after one of its sentences changed: the median of 15. */
export async function run(): Promise<Measure> {
  const random = randomNumbers(1);
  const texts = Array.from({ length: 12 }, () => inventText(1000, random));
  const text = inventDraft(2000, texts, random);
  const checker = createChecker();
  const sources = texts.map((source, index) => ({
    id: `s${index + 1}`,
    text: source,
    title: `Source ${index + 1}`,
    publisher: "Invented Wire",
    publishedAt: "2026-11-03",
  }));
  const check = (draft: string) => checker.check({ text: draft, language: "en", createdAt: null, sources });
  check(text);
  const times: number[] = [];
  for (let edit = 0; edit < 15; edit++)
    times.push(await timed(() => check(text.replace(". ", ` in ${1990 + edit}. `))));
  return { value: times.toSorted((left, right) => left - right)[7] ?? 0, unit: "ms" };
}
