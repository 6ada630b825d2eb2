import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../../shared/api/api.ts";
import { followProof } from "../../shared/api/followProof.ts";
import type { VerifyAnswer } from "../../shared/api/historyAnswers.ts";
import type { ChainHead } from "../../shared/history/chain.ts";
import { countOf } from "../../shared/review/naming.ts";
import { UsageError, type Call, type Command } from "./command.ts";
import { createProgressLine } from "./longWork.ts";
import { exportLine, findExport, readWitness } from "./witnessFile.ts";

export const verifyCommand: Command = {
  name: "verify",
  usage: "[--export FILE]… [--head DEVICE:SEQUENCE:HASH]…",
  summary: "Prove the desk: its log, its texts, and all that is made from them.",
  details: [
    "Names the first entry that is wrong; then the exit code is 1, as it is where Ctrl+C ended the proof. Others may go on",
    "working at the desk meanwhile. That the end of a log was cut off is seen only against a witness: --export takes a file",
    "that was exported from this desk, --head an entry that was noted. A file that --export names must also be, byte for",
    "byte, what left.",
  ],
  options: { export: { type: "string", multiple: true }, head: { type: "string", multiple: true } },
  operands: [0, 0],
  run: async (call) => {
    const { client, options, print } = call;
    const noted = options("head").map(parseHead);
    const exported = await Promise.all(options("export").map(readWitness));
    const desk = exported.length === 0 ? null : (await client().desk({})).id;
    const foreign = exported.find((one) => one.head.desk !== desk);
    if (foreign !== undefined)
      throw new Refusal("input", `${foreign.file} was exported from another desk; verify that one with it.`);
    const heads = [...noted, ...exported.map(({ head }) => chainHeadOf(head))];
    const answer = await verifyWatched(call, heads);
    const exports = await Promise.all(exported.map((one) => findExport(client(), one)));
    print({ ...answer, exports }, ({ entries, texts, problem }) =>
      problem === null
        ? [
            `The desk holds: ${countOf(entries, "entry", "entries")} and ${countOf(texts, "text", "texts")} are as they were written.`,
            ...exports.map(exportLine),
          ]
        : [problem],
    );
    return answer.ok && exports.every(({ left }) => left !== null) ? 0 : 1;
  },
};

/** Proves the desk, with a line of progress where a person watches, until it is asked to end (Ctrl+C). */
async function verifyWatched({ client, terminal }: Call, heads: readonly ChainHead[]): Promise<VerifyAnswer> {
  const run = "stet verify";
  void terminal.untilStopped().then(() => client().endVerifying({ run }));
  const line = createProgressLine(terminal, "Verifying");
  const startedAt = performance.now();
  try {
    return await followProof(
      client(),
      { heads: [...heads], run },
      () => wait(200, undefined, { ref: false }),
      (proved) => line.show({ of: "entry", ...proved, startedAt, lastAt: performance.now() }),
    );
  } finally {
    line.wipe();
  }
}

function parseHead(given: string): ChainHead {
  const { device, sequence, hash } =
    /^(?<device>.+):(?<sequence>[1-9]\d{0,14}):(?<hash>[0-9a-f]{64})$/u.exec(given)?.groups ?? {};
  if (device === undefined || sequence === undefined || hash === undefined)
    throw new UsageError(
      `--head cannot be "${given}"; write DEVICE:SEQUENCE:HASH as stet history --json has them.`,
    );
  return { device, sequence: Number(sequence), hash };
}

function chainHeadOf({ device, sequence, hash }: ChainHead): ChainHead {
  return { device, sequence, hash };
}
