import type { RecheckAnswer } from "../../shared/api/answers.ts";
import { recheckNext } from "../../shared/api/recheckNext.ts";
import { countOf } from "../../shared/review/naming.ts";
import type { Call, Command } from "./command.ts";
import { runParts } from "./longWork.ts";

export const recheckCommand: Command = {
  name: "recheck",
  usage: "[ARTICLE] [--as NAME]",
  summary:
    "Run the present checker over an article or the whole desk; verdicts are carried where nothing changed.",
  details: [
    "Articles that it has checked already, and approved or rejected ones, are left as they are. Ctrl+C ends the work",
    "after the article at hand: what is checked stays, and the exit code is 1.",
  ],
  options: { as: { type: "string" } },
  operands: [0, 1],
  run: async (call) => {
    const { operands, option, client, person, print, terminal } = call;
    const [article] = operands;
    const as = option("as") === undefined ? {} : { as: (await person()).id };
    if (article !== undefined) {
      print(await client().recheck({ article, ...as }), recheckLines);
      return 0;
    }
    const left = await recheckDesk(call, as);
    if (left === 0) return 0;
    terminal.err(`Stopped: ${countOf(left, "article", "articles")} not begun; what is checked stays.\n`);
    return 1;
  },
};

async function recheckDesk({ client, print, terminal }: Call, as: { readonly as?: string }): Promise<number> {
  const { articles, checker } = await client().toRecheck({});
  let sum: RecheckAnswer = { checked: 0, changed: 0, reopened: 0, checker };
  const left = await runParts(terminal, {
    title: "Checking",
    parts: articles,
    run: async (article) => {
      sum = await recheckNext(client(), sum, { article, ...as });
    },
  });
  print(sum, recheckLines);
  return left;
}

function recheckLines({ checked, changed, reopened, checker }: RecheckAnswer): readonly string[] {
  const articles = countOf(checked, "article", "articles");
  return [
    `${articles} checked with ${checker}: ${changed} changed, ${countOf(reopened, "verdict", "verdicts")} open again.`,
  ];
}
