import type { Client } from "../../shared/api/api.ts";
import type { HistoryAnswer, HistoryLine } from "../../shared/api/historyAnswers.ts";
import { historyCsv } from "../../shared/history/csv.ts";
import { wholeAct } from "../../shared/history/wholeAct.ts";
import { findNamed } from "./call.ts";
import type { Call, Command } from "./command.ts";
import { oneLine, plainLine, shortTime } from "./table.ts";

export const historyCommand: Command = {
  name: "history",
  usage: "[--article ARTICLE] [--person NAME] [--since TIME] [--csv]",
  summary: "Print the log, newest act first.",
  details: [
    "TIME is a date or a date and time, like 2026-11-04 or 2026-11-04T08:12:00Z. --csv is safe in spreadsheets.",
  ],
  options: {
    article: { type: "string" },
    person: { type: "string" },
    since: { type: "string" },
    csv: { type: "boolean" },
  },
  operands: [0, 0],
  run: async (call) => {
    const history = await readWholeHistory(call);
    if (call.flag("csv") && !call.flag("json")) call.terminal.out(historyCsv(history.lines));
    else
      call.print(history, ({ lines }) =>
        lines.map((line) => historyLine(line, call.option("article") !== undefined)),
      );
    return 0;
  },
};

async function readWholeHistory({ option, client }: Call): Promise<HistoryAnswer> {
  const asked = client();
  const filter = await filterOf(option, asked);
  let page = await asked.history({ ...filter, limit: 1000 });
  const lines = [...page.lines];
  while (page.next !== null) {
    page = await asked.history({ ...filter, limit: 1000, before: page.next });
    lines.push(...page.lines);
  }
  return { lines, next: null };
}

async function filterOf(option: Call["option"], client: Client) {
  const [article, name, since] = [option("article"), option("person"), option("since")];
  return {
    ...(article === undefined ? {} : { article }),
    ...(name === undefined ? {} : { person: (await findNamed(client, name)).id }),
    ...(since === undefined ? {} : { since }),
  };
}

function historyLine(line: HistoryLine, isOneArticle: boolean): string {
  const subject = plainLine(line.personName ?? `${line.account} (${line.way})`);
  const about = line.headline === null || isOneArticle ? "" : `  [${oneLine(line.headline, 50)}]`;
  return `${shortTime(line.at)}  ${subject} ${plainLine(wholeAct(line))}${about}`;
}
