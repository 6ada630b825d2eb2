import { createChecker } from "../../shared/checking/createChecker.ts";
import { timed, type Measure } from "./benchDesk.ts";
import { inventDraft, inventText, randomNumbers } from "./inventNews.ts";

export const name = "check.rate";
export const aim = "≥ 2,000 claims/s";

/** Claims a second over drafts of 2,000 words, once their 12 sources of 1,000 words are indexed. */
export async function run(): Promise<Measure> {
  const random = randomNumbers(2);
  const texts = Array.from({ length: 12 }, () => inventText(1000, random));
  const sources = texts.map((source, index) => ({
    id: `s${index + 1}`,
    text: source,
    title: `Source ${index + 1}`,
    publisher: "Invented Wire",
    publishedAt: "2026-11-03",
  }));
  const checker = createChecker();
  const check = (text: string) => checker.check({ text, language: "en", createdAt: null, sources });
  check(inventDraft(2000, texts, random));
  const drafts = Array.from({ length: 6 }, () => inventDraft(2000, texts, random));
  let claims = 0;
  const milliseconds = await timed(() => {
    for (const draft of drafts) claims += check(draft).length;
  });
  return { value: (1000 * claims) / milliseconds, unit: "claims/s" };
}
