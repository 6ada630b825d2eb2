import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const hooks = new URL("register.mjs", import.meta.url).href;
const script = join(import.meta.dirname, "writer.ts");

/** An entry that a writer said was saved. */
export type Acknowledged = { readonly sequence: number; readonly hash: string };

export type Writer = {
  readonly acknowledged: readonly Acknowledged[];
  readonly isDone: Promise<void>;
  readonly kill: () => void;
};

/** Starts a process that writes `count` acts to a desk and acknowledges each after (or, wrongly, before) it is saved. */
export function startWriter(file: string, device: string, when: "after" | "before", count: number): Writer {
  const child = spawn(process.execPath, ["--import", hooks, script, file, device, when, String(count)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const { acknowledged, isDone } = listen(child);
  return { acknowledged, isDone, kill: () => child.kill("SIGKILL") };
}

function listen(child: ChildProcess): Pick<Writer, "acknowledged" | "isDone"> {
  const acknowledged: Acknowledged[] = [];
  let [rest, errors] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString()}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [sequence, hash = ""] = line.split(" ");
      acknowledged.push({ sequence: Number(sequence), hash });
    }
  });
  child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const isDone = new Promise<void>((resolve, reject) => {
    child.on("close", (code, signal) => {
      if (code === 0 || signal === "SIGKILL") resolve();
      else reject(new Error(errors));
    });
  });
  return { acknowledged, isDone };
}
