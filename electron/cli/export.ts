import { basename } from "node:path";
import { Refusal, type Client } from "../../shared/api/api.ts";
import { exportFormats, type ExportFormat } from "../../shared/api/questions.ts";
import { countOf } from "../../shared/review/naming.ts";
import { requireWritable, writeIntoFolder } from "../publish/writeFile.ts";
import { actingPerson } from "./actingPerson.ts";
import { chooseOne } from "./choices.ts";
import { UsageError, type Call, type Command } from "./command.ts";
import { hashOfFile } from "./files.ts";
import { makeFolder, removeFolder } from "./folders.ts";
import { runParts } from "./longWork.ts";
import { readWholeQueue } from "./wholeQueue.ts";

/** How and where to articles leave. */
type Leaving = { readonly format: ExportFormat; readonly folder: string; readonly as: string };

export const exportCommand: Command = {
  name: "export",
  usage: "ARTICLE…|--approved --format markdown|html|package --out DIR [--as NAME]",
  summary: "Export approved articles into a folder.",
  details: [
    "The AI disclosure, the sources, who checked and approved, and the hashes leave with each. --approved exports all that",
    "is approved. What is refused is named, the rest goes on; then the exit code is 1. --json prints one answer a line.",
    "An earlier export of the same article is replaced; beside that of another one, the file gets a number.",
    "Without --as, it is exported by who is at the desk on this computer, else by who acted last.",
  ],
  options: {
    approved: { type: "boolean" },
    format: { type: "string" },
    out: { type: "string" },
    as: { type: "string" },
  },
  operands: [0, Number.POSITIVE_INFINITY],
  run: async (call) => {
    const format = chooseOne("--format", call.option("format"), exportFormats);
    const folder = call.option("out");
    if (folder === undefined) throw new UsageError("Say where to: --out DIR.");
    const articles = await findArticles(call);
    const made = await makeFolder(folder);
    try {
      await requireWritable(folder);
      return await exportAll(call, articles, { format, folder, as: (await actingPerson(call)).id });
    } finally {
      await removeFolder(folder, made);
    }
  },
};

async function findArticles({ operands, flag, client }: Call): Promise<readonly string[]> {
  if (flag("approved") === operands.length > 0)
    throw new UsageError("Say which: the articles by their names, or --approved for all that is approved.");
  if (!flag("approved")) return operands;
  const { rows } = await readWholeQueue(client(), "approved", undefined);
  return rows.map(({ id }) => id);
}

/** One article that is refused is an error as everywhere; of several, the rest goes on. */
async function exportAll(call: Call, articles: readonly string[], how: Leaving): Promise<0 | 1> {
  let refused = 0;
  const left = await runParts(call.terminal, {
    title: "Exporting",
    parts: articles,
    run: async (article) => {
      try {
        await exportOne(call, article, how);
      } catch (error) {
        if (!(error instanceof Refusal) || articles.length === 1) throw error;
        refused += 1;
        call.terminal.err(`${article}: ${error.message}\n`);
      }
    },
  });
  if (left > 0)
    call.terminal.err(`Stopped: ${countOf(left, "article", "articles")} not begun; what left has left.\n`);
  return refused + left > 0 ? 1 : 0;
}

async function exportOne({ client, print }: Call, article: string, { format, folder, as }: Leaving) {
  const answer = await client().exportArticle({ article, format, as });
  const isOwn = (path: string): Promise<boolean> => isExportOfSame(client(), path, answer.article);
  const file = await writeIntoFolder(folder, answer.name, answer.text, isOwn);
  // After it: a file that is not on record can be exported again, an entry cannot be taken back.
  const name = basename(file);
  await client().recordExport({ file: answer.hash, name });
  print({ ...answer, name }, ({ hash }) => [`${file} (SHA-256 ${hash})`]);
}

/** False of a file that left as another article; what is no export of this desk gives way. */
async function isExportOfSame(client: Client, path: string, article: string): Promise<boolean> {
  const file = await hashOfFile(path).catch(() => null);
  const standing = file === null ? null : await client.exportedFile({ file });
  return standing === null || standing.article === article;
}
