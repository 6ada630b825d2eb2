import { actLines } from "./actLines.ts";
import type { Command } from "./command.ts";
import { readTextFile } from "./files.ts";

export const editCommand: Command = {
  name: "edit",
  usage: "ARTICLE FILE --as NAME",
  summary: "Save the text of a file as the article's next revision.",
  details: ['FILE holds the whole text in Markdown and begins with its headline: "# Headline".'],
  options: { as: { type: "string" } },
  operands: [2, 2],
  run: async ({ operands: [article = "", file = ""], client, person, print }) => {
    const as = (await person()).id;
    const text = await readTextFile(file);
    const { revision } = await client().review({ article });
    print(await client().edit({ article, text, basedOn: revision.text, as }), actLines);
    return 0;
  },
};
