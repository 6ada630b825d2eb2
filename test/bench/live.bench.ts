import { createChecker } from "../../shared/checking/createChecker.ts";
import { closeBrowser } from "../e2e/openBrowserDesk.ts";
import { quantile } from "./benchDesk.ts";
import { inventDraft, inventLongArticle, randomNumbers } from "./inventNews.ts";
import { typeInChromium, type LongDraft } from "./typeInChromium.ts";

const keys = 240;

/**
 * Typing in real Chromium into drafts of 2,000 and 10,000 words with 12 sources, 240 keys each: from the key event until the
 * marks of the text with that key in it are painted, and the main thread's JavaScript until then (p95 of both, on a page in which a few words were typed before).
 */
export async function run() {
  try {
    const short = await typeInChromium(invent(2000), keys);
    const long = await typeInChromium(invent(10_000), keys);
    return [
      { name: "live.keyToPaint", value: p95(short.keyToPaint), unit: "ms", aim: "≤ 50 ms" },
      { name: "live.script", value: p95(short.script), unit: "ms", aim: "≤ 8 ms" },
      { name: "live.keyToPaint10k", value: p95(long.keyToPaint), unit: "ms", aim: "≤ 100 ms" },
      { name: "live.script10k", value: p95(long.script), unit: "ms", aim: "≤ 8 ms" },
    ];
  } finally {
    await closeBrowser();
  }
}

const p95 = (values: readonly number[]): number => quantile(values, 0.95);

function invent(words: number): LongDraft {
  const { sources } = inventLongArticle(1);
  const texts = sources.map(({ text }) => text ?? "");
  const text = inventDraft(words, texts, randomNumbers(7));
  const marks = createChecker().check({ text, language: "en", createdAt: null, sources }).length;
  return { text, sources, marks };
}
