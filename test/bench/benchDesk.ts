import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../shared/api/api.ts";
import type { Handlers } from "../../shared/api/api.ts";
import { createChecker } from "../../shared/checking/createChecker.ts";
import { defaultPolicy } from "../../electron/handlers/defaultPolicy.ts";
import { createHandlers } from "../../electron/handlers/handlers.ts";
import { openDevice } from "../../electron/store/device.ts";
import { closeDesk, openDesk, type Desk } from "../../electron/store/desk.ts";
import { inventPackage, randomNumbers } from "./inventNews.ts";

export type Measure = { readonly value: number; readonly unit: string };

/** The real handlers over a real desk file, as a host opens them. */
export type BenchDesk = { readonly desk: Desk; readonly handlers: Handlers };

/** Does work in a folder of its own, removed at the end. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), "stet-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function openBenchDesk(folder: string): BenchDesk {
  const memory = openDevice(path.join(folder, "device.json"), randomUUID);
  const desk = openDesk({
    file: path.join(folder, "desk.stet"),
    device: { id: memory.id, account: "bench" },
    way: "cli",
    now: () => new Date().toISOString(),
    randomId: randomUUID,
    checker: createChecker(),
    policy: defaultPolicy,
    name: "Bench",
  });
  return { desk, handlers: createHandlers(desk, memory) };
}

export const closeBenchDesk = ({ desk }: BenchDesk): void => closeDesk(desk);

/** Asks as a host does, schema check included; a failed reply is thrown. */
export async function ask(handlers: Handlers, name: string, args: unknown): Promise<unknown> {
  const reply = await answer(handlers, name, args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Imports invented packages of about 4 KB each, one transaction each. */
export async function importInvented(handlers: Handlers, count: number, seed: number): Promise<void> {
  const random = randomNumbers(seed);
  for (let index = 0; index < count; index += 1) {
    const text = inventPackage(`bench-${seed}-${index}`, 300, random);
    const draft = { name: `bench-${index}.json`, bytes: Buffer.from(text).toString("base64") };
    await ask(handlers, "importArticle", { draft, sources: [] });
  }
}

/** Milliseconds that work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value that `share` of the values do not exceed (0.95: p95). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
