import { decisionKinds } from "../../shared/words/decision.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import type { Command } from "./command.ts";

export const decideCommand: Command = {
  name: "decide",
  usage: "ARTICLE approve|return|reject|withdraw --as NAME [--reason CODE] [--note TEXT]",
  summary: "Decide on an article, through the desk's gates.",
  details: [
    "What is in the way is named in one sentence, and the exit code is 1. The codes of --reason are those of the",
    "policy (stet policy show); a rejected article is reopened by withdraw with a reason.",
  ],
  options: { as: { type: "string" }, reason: { type: "string" }, note: { type: "string" } },
  operands: [2, 2],
  run: async ({ operands: [article = "", given], option, client, person, print }) => {
    const decision = chooseOne("The decision", given, decisionKinds);
    const as = (await person()).id;
    const { revision } = await client().review({ article });
    const words = { reason: option("reason") ?? null, note: option("note") ?? null };
    print(await client().decide({ article, decision, text: revision.text, as, ...words }), actLines);
    return 0;
  },
};
