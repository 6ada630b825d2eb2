import type { ReturnSlip } from "../../shared/api/fileAnswers.ts";
import type { Command } from "./command.ts";
import { plainLine } from "./table.ts";

export const slipCommand: Command = {
  name: "slip",
  usage: "ARTICLE",
  summary: "Print what the return of an article asks its pipeline to mend.",
  details: ["--json prints it as stet-return/1."],
  options: {},
  operands: [1, 1],
  run: async ({ operands: [article = ""], client, print }) => {
    print(await client().returnSlip({ article }), slipLines);
    return 0;
  },
};

function slipLines({ slug, revision, decision }: ReturnSlip): readonly string[] {
  const why = [decision.reason, decision.note].filter((word) => word !== null).join(": ");
  const points = decision.open.flatMap((point) => [
    `  ${("claim" in point ? point.claim : point.criterion).padEnd(4)}  “${plainLine(point.words)}”`,
    `        ${"claim" in point ? (point.verdict ?? point.finding) : point.answer}: ${plainLine(point.note ?? point.sentence)}`,
  ]);
  return [
    `${slug}, revision ${revision}, was returned${why === "" ? "" : ` (${plainLine(why)})`}.`,
    ...points,
  ];
}
