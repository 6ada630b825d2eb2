import { createChecker } from "../../shared/checking/createChecker.ts";
import { timed, type Measure } from "./benchDesk.ts";
import { inventLongArticle } from "./inventNews.ts";

export const name = "check.rate";
export const aim = "≥ 2,000 claims/s";

/** Claims a second over drafts of 2,000 words, once their 12 sources of 1,000 words are indexed. */
export async function run(): Promise<Measure> {
  const { sources, writeDraft } = inventLongArticle(2);
  const checker = createChecker();
  const check = (text: string) => checker.check({ text, language: "en", createdAt: null, sources });
  check(writeDraft());
  const drafts = Array.from({ length: 6 }, () => writeDraft());
  let claims = 0;
  const milliseconds = await timed(() => {
    for (const draft of drafts) claims += check(draft).length;
  });
  return { value: (1000 * claims) / milliseconds, unit: "claims/s" };
}
