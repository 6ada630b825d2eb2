import type { Command } from "./command.ts";
import { reviewLines } from "./reviewLines.ts";

export const showCommand: Command = {
  name: "show",
  usage: "ARTICLE [--as NAME]",
  summary:
    "Show an article: its text, sources, claims, rubric, decisions and what is in the way of approving it.",
  details: ["With --as, what depends on who approves is told too."],
  options: { as: { type: "string" } },
  operands: [1, 1],
  run: async ({ operands: [article = ""], option, client, person, print, terminal }) => {
    const as = option("as") === undefined ? {} : { as: (await person()).id };
    const review = await client().review({ article, ...as });
    const people = await client().people({});
    print(review, (answer) => reviewLines(answer, people, terminal.columns));
    return 0;
  },
};
