import { Refusal } from "../../shared/api/api.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import type { Command } from "./command.ts";

export const proposalCommand: Command = {
  name: "proposal",
  usage: "ARTICLE accept|dismiss --as NAME",
  summary: "Accept or dismiss a delivered text that waits on an edited article.",
  details: ["stet show ARTICLE --json holds the waiting text as `proposal`."],
  options: { as: { type: "string" } },
  operands: [2, 2],
  run: async ({ operands: [article = "", given], client, person, print }) => {
    const accept = chooseOne("The word", given, ["accept", "dismiss"]) === "accept";
    const as = (await person()).id;
    const { proposal } = await client().review({ article });
    if (proposal === null) throw new Refusal("refused", `No delivered text waits on "${article}".`);
    print(await client().settleProposal({ article, proposal: proposal.hash, accept, as }), actLines);
    return 0;
  },
};
