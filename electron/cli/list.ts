import type { QueueAnswer, QueueRow } from "../../shared/api/answers.ts";
import { statusLabels } from "../../shared/review/labels.ts";
import { statuses } from "../../shared/words/article.ts";
import { chooseOne } from "./choices.ts";
import type { Command } from "./command.ts";
import { oneLine, shortTime, tableLines } from "./table.ts";
import { readWholeQueue } from "./wholeQueue.ts";

export const listCommand: Command = {
  name: "list",
  usage: "[--status STATUS] [--search WORDS]",
  summary: "List the articles of the desk, open work first, what arrived first at its head.",
  details: [
    `STATUS is one of ${statuses.join(", ")}.`,
    "The columns are status, slug, claims judged of all, claims that are flagged or in doubt still, last change (UTC) and headline.",
  ],
  options: { status: { type: "string" }, search: { type: "string" } },
  operands: [0, 0],
  run: async ({ option, client, print, terminal }) => {
    const given = option("status");
    const status = given === undefined ? undefined : chooseOne("--status", given, statuses);
    const queue = await readWholeQueue(client(), status, option("search"));
    print(queue, ({ rows, counts }) => [
      ...tableLines(rows.map((row) => cellsOf(row, terminal.columns))),
      sumOf(counts),
    ]);
    return 0;
  },
};

function cellsOf(row: QueueRow, columns: number): readonly string[] {
  const flagged = row.partiallySupported + row.unsupported + row.contradicted + row.queries;
  return [
    statusLabels[row.status] + (row.proposal ? " +" : ""),
    row.slug,
    `${row.judged}/${row.claims}`,
    `${flagged} flagged`,
    shortTime(row.changedAt),
    oneLine(row.headline, Math.max(20, columns - 60)),
  ];
}

function sumOf(counts: QueueAnswer["counts"]): string {
  const all = statuses.map((status) => `${counts[status]} ${statusLabels[status].toLowerCase()}`);
  return all.join(", ");
}
