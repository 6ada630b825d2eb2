import type { Client } from "../../shared/api/api.ts";
import { exportFormats } from "../../shared/api/questions.ts";
import { writeIntoFolder } from "../publish/writeFile.ts";
import { actingPerson } from "./actingPerson.ts";
import { chooseOne } from "./choices.ts";
import { UsageError, type Command } from "./command.ts";
import { hashOfFile } from "./files.ts";
import { makeFolder, removeFolder } from "./folders.ts";

export const exportCommand: Command = {
  name: "export",
  usage: "ARTICLE --format markdown|html|package --out DIR [--as NAME]",
  summary: "Export an approved article into a folder.",
  details: [
    "The AI disclosure, the sources, who checked and approved, and the hashes leave with it.",
    "An earlier export of the same article is replaced; beside that of another one, the file gets a number.",
    "Without --as, it is exported by who is at the desk on this computer, else by who acted last.",
  ],
  options: { format: { type: "string" }, out: { type: "string" }, as: { type: "string" } },
  operands: [1, 1],
  run: async (call) => {
    const [article = ""] = call.operands;
    const format = chooseOne("--format", call.option("format"), exportFormats);
    const folder = call.option("out");
    if (folder === undefined) throw new UsageError("Say where to: --out DIR.");
    const made = await makeFolder(folder);
    const as = (await actingPerson(call)).id;
    const answer = await call
      .client()
      .exportArticle({ article, format, as })
      .catch(async (error: unknown) => {
        await removeFolder(folder, made);
        throw error;
      });
    const isOwn = (path: string): Promise<boolean> => isExportOfSame(call.client(), path, answer.hash);
    const file = await writeIntoFolder(folder, answer.name, answer.text, isOwn);
    call.print(answer, ({ hash }) => [`${file} (SHA-256 ${hash})`]);
    return 0;
  },
};

/** False of a file that left as another article than the export of this hash; what is no export of this desk gives way. */
async function isExportOfSame(client: Client, path: string, hash: string): Promise<boolean> {
  const file = await hashOfFile(path).catch(() => null);
  const standing = file === null ? null : await client.exportedFile({ file });
  const leaving = await client.exportedFile({ file: hash });
  return standing === null || standing.article === leaving?.article;
}
