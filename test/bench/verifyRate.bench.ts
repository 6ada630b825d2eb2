import { appendAct, inTransaction } from "../../electron/store/record.ts";
import { verifyChain } from "../../electron/store/verifying/chain.ts";
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

export const name = "verify.rate";
export const aim = "≥ 100,000/s";

const entries = 150_000;

/** Entries a second of the chain alone: read, hashed, linked; the median of five. */
export const run = (): Promise<Measure> =>
  inFolder(async (folder) => {
    const opened = openBenchDesk(folder);
    const { desk, handlers } = opened;
    const person = (await ask(handlers, "addPerson", { name: "Ada Venn", role: "editor" })) as { id: string };
    await importInvented(handlers, 1, 6);
    for (let written = 0; written < entries; written += 5000)
      inTransaction(desk, () => {
        for (let index = 0; index < 5000; index += 1)
          appendAct(desk, "claim_judged", verdict(index), person.id);
      });
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) times.push(await timed(() => verifyChain(desk.db)));
    closeBenchDesk(opened);
    return { value: (entries / quantile(times, 0.5)) * 1000, unit: "entries/s" };
  });

const verdict = (index: number) => ({
  article: "bench-6-0",
  claim: "c1",
  verdict: index % 2 === 0 ? ("supported" as const) : ("unsupported" as const),
  note: "Measured.",
  evidence: [],
});
