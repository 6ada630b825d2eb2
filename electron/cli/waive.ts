import { actLines } from "./actLines.ts";
import { UsageError, type Command } from "./command.ts";

export const waiveCommand: Command = {
  name: "waive",
  usage: "ARTICLE CLAIM|CRITERION --as NAME --reason TEXT",
  summary: "Let a claim or a criterion stand, with a reason.",
  details: ["With --undo instead of --reason, the waiver is taken back."],
  options: { as: { type: "string" }, reason: { type: "string" }, undo: { type: "boolean" } },
  operands: [2, 2],
  run: async ({ operands: [article = "", target = ""], option, flag, client, person, print }) => {
    const given = option("reason");
    if ((given === undefined) !== flag("undo"))
      throw new UsageError("Say why it may stand with --reason TEXT, or take that back with --undo.");
    const as = (await person()).id;
    print(await client().waive({ article, target, reason: given ?? null, as }), actLines);
    return 0;
  },
};
