import { closeBenchDesk, importInvented, inFolder, openBenchDesk, timed, type Measure } from "./benchDesk.ts";

export const name = "import.rate";
export const aim = "≥ 300/s";

const articles = 1500;

/** Articles of about 4 KB a second: read, checked, logged and indexed, each durable before the next begins. */
export const run = (): Promise<Measure> =>
  inFolder(async (folder) => {
    const opened = openBenchDesk(folder);
    await importInvented(opened.handlers, 200, 3);
    const time = await timed(() => importInvented(opened.handlers, articles, 4));
    closeBenchDesk(opened);
    return { value: (articles / time) * 1000, unit: "articles/s" };
  });
