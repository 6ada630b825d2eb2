import { Refusal } from "../../shared/api/api.ts";
import { actLines } from "./actLines.ts";
import type { Command } from "./command.ts";
import { revisionNumber } from "./diff.ts";

export const restoreCommand: Command = {
  name: "restore",
  usage: "ARTICLE REVISION --as NAME",
  summary: "Save the text of an earlier revision as the article's next one.",
  details: ["Nothing is taken away: it is an ordinary new revision, checked like any other."],
  options: { as: { type: "string" } },
  operands: [2, 2],
  run: async ({ operands: [article = "", typed = ""], client, person, print }) => {
    const as = (await person()).id;
    const number = revisionNumber(typed);
    const { revision, revisions } = await client().review({ article });
    const earlier = revisions.find((one) => one.number === number);
    if (earlier === undefined)
      throw new Refusal("input", `There is no revision ${number}; the article has ${revisions.length}.`);
    const text = await client().text({ hash: earlier.text });
    print(await client().edit({ article, text, basedOn: revision.text, as }), actLines);
    return 0;
  },
};
