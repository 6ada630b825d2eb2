import { closeBrowser, openBrowserDesk } from "../e2e/openBrowserDesk.ts";
import { ask, closeBenchDesk, inFolder, openBenchDesk, quantile, type Measure } from "./benchDesk.ts";
import { inventPackage, randomNumbers } from "./inventNews.ts";
import { scrollQueue } from "./scrollFrames.ts";

export const name = "queue.scrollFrame";
export const aim = "≤ 20 ms";

const articles = 10_000;

/**
 * The time of a frame (p95) while a queue of 10,000 articles is scrolled in real Chromium: by wheel, by PageDown and by J held
 * down, with pages of rows coming from the desk meanwhile.
 */
export const run = (): Promise<Measure> =>
  inFolder(async (folder) => {
    await fill(folder);
    const desk = await openBrowserDesk({ home: folder });
    try {
      return { value: quantile(await scrollQueue(desk.page), 0.95), unit: "ms" };
    } finally {
      await desk.close();
      await closeBrowser();
    }
  });

async function fill(folder: string): Promise<void> {
  const opened = openBenchDesk(folder);
  const { handlers } = opened;
  const person = (await ask(handlers, "addPerson", { name: "Ada Venn", role: "editor" })) as { id: string };
  await ask(handlers, "changeSettings", { person: person.id });
  const random = randomNumbers(9);
  for (let index = 0; index < articles; index += 1) {
    const text = inventPackage(`bench-9-${index}`, 40, random);
    const draft = { name: `bench-${index}.json`, bytes: Buffer.from(text).toString("base64") };
    await ask(handlers, "importArticle", { draft, sources: [] });
  }
  closeBenchDesk(opened);
}
