import { verdicts } from "../../shared/words/judgement.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import type { Command } from "./command.ts";

export const judgeCommand: Command = {
  name: "judge",
  usage: "ARTICLE CLAIM VERDICT --as NAME [--note TEXT]",
  summary: "Give a verdict on a claim.",
  details: [
    `VERDICT is one of ${verdicts.join(", ")}; "none" takes the verdict back.`,
    "supported needs a passage that supports the claim, or a note that names the proof outside the desk.",
  ],
  options: { as: { type: "string" }, note: { type: "string" } },
  operands: [3, 3],
  run: async ({ operands: [article = "", claim = "", given], option, client, person, print }) => {
    const word = chooseOne("VERDICT", given, [...verdicts, "none"]);
    const verdict = word === "none" ? null : word;
    const note = option("note");
    const as = (await person()).id;
    const noted = note === undefined ? {} : { note };
    print(await client().judge({ article, claim, verdict, as, ...noted }), actLines);
    return 0;
  },
};
