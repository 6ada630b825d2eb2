import path from "node:path";
import type { Command } from "./command.ts";

export const backupCommand: Command = {
  name: "backup",
  usage: "FILE",
  summary: "Write a consistent copy of the desk, in use or not.",
  details: ["FILE must not exist yet; the copy is proved before it gets its name."],
  options: {},
  operands: [1, 1],
  run: async ({ operands: [file = ""], desks, print }) => {
    const target = path.resolve(file);
    await desks().backUp(target);
    print({ file: target }, (answer) => [`The desk was copied to ${answer.file}.`]);
    return 0;
  },
};
