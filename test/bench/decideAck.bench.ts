import type { Review } from "../../shared/api/answers.ts";
import {
  ask,
  closeBenchDesk,
  importInvented,
  inFolder,
  openBenchDesk,
  quantile,
  timed,
  type BenchDesk,
  type Measure,
} from "./benchDesk.ts";

export const name = "decide.ack";
export const aim = "≤ 30 ms";

/** From question to durable answer, p95 over 300 decisions on 100 articles: returned, withdrawn, rejected. */
export const run = (): Promise<Measure> =>
  inFolder(async (folder) => {
    const opened = openBenchDesk(folder);
    const person = (await ask(opened.handlers, "addPerson", { name: "Ada Venn", role: "editor" })) as {
      id: string;
    };
    await importInvented(opened.handlers, 100, 5);
    const times: number[] = [];
    for (let index = 0; index < 100; index += 1)
      times.push(...(await decideThrice(opened, `bench-5-${index}`, person.id)));
    closeBenchDesk(opened);
    return { value: quantile(times, 0.95), unit: "ms" };
  });

async function decideThrice({ handlers }: BenchDesk, article: string, as: string): Promise<number[]> {
  const { revision } = (await ask(handlers, "review", { article, as })) as Review;
  const common = { article, text: revision.text, as, note: "Measured." };
  const times: number[] = [];
  for (const decision of [
    { decision: "return", reason: "wrong-facts" },
    { decision: "withdraw" },
    { decision: "reject", reason: "duplicate" },
  ])
    times.push(await timed(() => ask(handlers, "decide", { ...common, ...decision })));
  return times;
}
