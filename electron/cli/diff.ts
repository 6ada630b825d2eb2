import { Refusal } from "../../shared/api/api.ts";
import type { Command } from "./command.ts";
import { diffLines } from "./diffLines.ts";

export const diffCommand: Command = {
  name: "diff",
  usage: "ARTICLE [FROM] [TO]",
  summary: "Compare two revisions of an article word by word, and tell who changed what.",
  details: [
    "FROM and TO are numbers of revisions. Without TO it is the current one, without FROM the one before TO.",
    "[-words-] are gone, {+words+} have come. --json holds every piece with the number of its change.",
  ],
  options: {},
  operands: [1, 3],
  run: async ({ operands: [article = "", from, to], client, print, terminal }) => {
    const asked = {
      article,
      ...(from !== undefined && { from: revisionNumber(from) }),
      ...(to !== undefined && { to: revisionNumber(to) }),
    };
    const comparison = await client().compare(asked);
    const { revisions } = await client().review({ article });
    const people = await client().people({});
    print(comparison, (answer) => diffLines(answer, revisions, people, terminal.columns));
    return 0;
  },
};

/** The number of a revision as it was typed. Throws `Refusal` (`input`) where it is none. */
export function revisionNumber(typed: string): number {
  if (/^[1-9]\d{0,8}$/u.test(typed)) return Number(typed);
  throw new Refusal("input", `"${typed}" is no number of a revision; "stet show" names the current one.`);
}
