import { createChecker } from "../../shared/checking/createChecker.ts";
import { timed, type Measure } from "./benchDesk.ts";
import { inventDraft, inventText, randomNumbers } from "./inventNews.ts";

export const name = "check.cold";
export const aim = "≤ 200 ms";

/** The very first check of a process: a 2,000-word draft against 12 sources of 1,000 words. */
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
  const value = await timed(() => checker.check({ text, language: "en", createdAt: null, sources }));
  return { value, unit: "ms" };
}
