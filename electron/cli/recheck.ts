import { countOf } from "../../shared/review/naming.ts";
import type { Command } from "./command.ts";

export const recheckCommand: Command = {
  name: "recheck",
  usage: "[ARTICLE] [--as NAME]",
  summary:
    "Run the present checker over an article or the whole desk; verdicts are carried where nothing changed.",
  details: ["Articles that it has checked already, and approved or rejected ones, are left as they are."],
  options: { as: { type: "string" } },
  operands: [0, 1],
  run: async ({ operands: [article], option, client, person, print }) => {
    const as = option("as") === undefined ? {} : { as: (await person()).id };
    const answer = await client().recheck({ ...(article === undefined ? {} : { article }), ...as });
    print(answer, ({ checked, changed, reopened, checker }) => [
      `${countOf(checked, "article", "articles")} checked with ${checker}: ${changed} changed, ${countOf(reopened, "verdict", "verdicts")} open again.`,
    ]);
    return 0;
  },
};
