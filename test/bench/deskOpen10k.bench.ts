import {
  ask,
  closeBenchDesk,
  importInvented,
  inFolder,
  openBenchDesk,
  quantile,
  timed,
  type Measure,
} from "./benchDesk.ts";

export const name = "desk.open10k";
export const aim = "≤ 100 ms";

/** Opening a desk of 10,000 articles until its first 100 rows and its counts are there; the median of nine. */
export const run = (): Promise<Measure> =>
  inFolder(async (folder) => {
    const filled = openBenchDesk(folder);
    await importInvented(filled.handlers, 10_000, 2);
    closeBenchDesk(filled);
    const times: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      let opened = null as ReturnType<typeof openBenchDesk> | null;
      const time = await timed(async () => {
        opened = openBenchDesk(folder);
        await ask(opened.handlers, "queue", { limit: 100 });
      });
      times.push(time);
      if (opened !== null) closeBenchDesk(opened);
    }
    return { value: quantile(times, 0.5), unit: "ms" };
  });
