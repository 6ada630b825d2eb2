import { countOf } from "../../shared/review/naming.ts";
import type { Command } from "./command.ts";

export const verifyCommand: Command = {
  name: "verify",
  usage: "",
  summary: "Prove the desk: its log, its texts, and all that is made from them.",
  details: ["Names the first entry that is wrong; then the exit code is 1."],
  options: {},
  operands: [0, 0],
  run: async ({ client, print }) => {
    const answer = await client().verify({});
    print(answer, ({ entries, texts, problem }) => [
      problem ??
        `The desk holds: ${countOf(entries, "entry", "entries")} and ${countOf(texts, "text", "texts")} are as they were written.`,
    ]);
    return answer.ok ? 0 : 1;
  },
};
