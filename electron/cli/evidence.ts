import { evidenceRoles } from "../../shared/words/finding.ts";
import type { Span } from "../../shared/words/span.ts";
import { actLines } from "./actLines.ts";
import { chooseOne } from "./choices.ts";
import type { Call, Command } from "./command.ts";
import { findQuoted } from "./findQuoted.ts";

export const evidenceTieCommand: Command = {
  name: "evidence tie",
  usage: "ARTICLE CLAIM SOURCE WORDS supports|contradicts|context --as NAME",
  summary: "Tie a passage of a source to a claim.",
  details: [
    "WORDS are the passage as it stands in the source, where it stands once.",
    "A claim judged supported may rest on a passage that a person tied to it.",
  ],
  options: { as: { type: "string" } },
  operands: [5, 5],
  run: async (call) => {
    const [article = "", claim = "", source = "", words = "", given] = call.operands;
    const role = chooseOne("What the passage does", given, evidenceRoles);
    const as = (await call.person()).id;
    const span = await findPassage(call, article, source, words);
    call.print(await call.client().tie({ article, claim, source, ...span, role, as }), actLines);
    return 0;
  },
};

export const evidenceUntieCommand: Command = {
  name: "evidence untie",
  usage: "ARTICLE CLAIM SOURCE WORDS --as NAME",
  summary: "Untie a passage that a person tied to a claim.",
  details: [],
  options: { as: { type: "string" } },
  operands: [4, 4],
  run: async (call) => {
    const [article = "", claim = "", source = "", words = ""] = call.operands;
    const as = (await call.person()).id;
    const span = await findPassage(call, article, source, words);
    call.print(await call.client().tie({ article, claim, source, ...span, role: null, as }), actLines);
    return 0;
  },
};

async function findPassage(
  { client }: Pick<Call, "client">,
  article: string,
  source: string,
  words: string,
): Promise<Span> {
  const { sources } = await client().review({ article });
  const hash = sources.find(({ id }) => id === source)?.text ?? null;
  return findQuoted(hash === null ? "" : await client().text({ hash }), words, `source ${source}`);
}
