import type { Command } from "./command.ts";
import { plainLine, wrapLines } from "./table.ts";

export const leftOutCommand: Command = {
  name: "left-out",
  usage: "ARTICLE",
  summary: "List what the sources say and the draft leaves out, the most important first.",
  details: [
    "Sentences of the sources on which no claim rests, and which the draft does not say in its own words.",
  ],
  options: {},
  operands: [1, 1],
  run: async ({ operands: [article = ""], client, print, terminal }) => {
    print(await client().leftOut({ article }), (passages) =>
      passages.length === 0
        ? ["Nothing of weight is left out."]
        : passages.flatMap(({ source, words, also }) => [
            [source, ...also.map((one) => one.source)].join(", "),
            ...wrapLines(plainLine(words), terminal.columns, "  "),
          ]),
    );
    return 0;
  },
};
