import { splitSentences } from "../../shared/text/sentences.ts";
import { timed, type Measure } from "./benchDesk.ts";
import { inventText, randomNumbers } from "./inventNews.ts";

export const name = "text.split";
export const aim = "≥ 20 MB/s";

/** Megabytes of invented news (UTF-8) that are split into sentences in a second. */
export async function run(): Promise<Measure> {
  const text = inventText(200_000, randomNumbers(3));
  splitSentences(text.slice(0, 200_000));
  let sentences = 0;
  const milliseconds = await timed(() => {
    for (let round = 0; round < 5; round++) sentences += splitSentences(text).length;
  });
  if (sentences === 0) throw new Error("No sentence was found.");
  return { value: (5 * Buffer.byteLength(text)) / 1000 / milliseconds, unit: "MB/s" };
}
