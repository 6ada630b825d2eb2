import { criterionAnswers } from "../../shared/words/judgement.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import type { Command } from "./command.ts";

export const answerCommand: Command = {
  name: "answer",
  usage: "ARTICLE CRITERION yes|no --as NAME [--note TEXT]",
  summary: "Answer a criterion of the rubric.",
  details: ['"none" takes the answer back.'],
  options: { as: { type: "string" }, note: { type: "string" } },
  operands: [3, 3],
  run: async ({ operands: [article = "", criterion = "", given], option, client, person, print }) => {
    const word = chooseOne("The answer", given, [...criterionAnswers, "none"]);
    const answer = word === "none" ? null : word;
    const as = (await person()).id;
    const note = option("note") ?? null;
    print(await client().answer({ article, criterion, answer, note, as }), actLines);
    return 0;
  },
};
