import { actLines } from "./actLines.ts";
import type { Command } from "./command.ts";
import { readFileBytes } from "./files.ts";

export const sourceAddCommand: Command = {
  name: "source add",
  usage: "ARTICLE FILE --as NAME",
  summary: "Add a source to an article, and check it again with it.",
  details: [
    "FILE is plain text or Markdown; title, publisher, url, author and dates may stand in its front matter.",
  ],
  options: { as: { type: "string" } },
  operands: [2, 2],
  run: async ({ operands: [article = "", file = ""], client, person, print }) => {
    const as = (await person()).id;
    print(await client().addSource({ article, source: await readFileBytes(file), as }), actLines);
    return 0;
  },
};
