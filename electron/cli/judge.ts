import { verdicts } from "../../shared/words/judgement.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import type { Command } from "./command.ts";

export const judgeCommand: Command = {
  name: "judge",
  usage: "ARTICLE CLAIM[,CLAIM…] VERDICT --as NAME [--note TEXT]",
  summary: "Give a verdict on a claim, or the same one on several.",
  details: [
    `VERDICT is one of ${verdicts.join(", ")}; "none" takes the verdict back.`,
    "Several claims are named with commas: c2,c3,c7. They are judged together, all of them or none.",
    "supported needs a passage that supports the claim, or a note that names the proof outside the desk.",
  ],
  options: { as: { type: "string" }, note: { type: "string" } },
  operands: [3, 3],
  run: async ({ operands: [article = "", claims = "", given], option, client, person, print }) => {
    const word = chooseOne("VERDICT", given, [...verdicts, "none"]);
    const verdict = word === "none" ? null : word;
    const note = option("note");
    const as = (await person()).id;
    const noted = note === undefined ? {} : { note };
    const judgements = claims.split(",").map((claim) => ({ claim: claim.trim(), verdict, ...noted }));
    print(await client().judgeClaims({ article, judgements, as }), actLines);
    return 0;
  },
};
