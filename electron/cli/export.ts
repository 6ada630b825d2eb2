import { exportFormats } from "../../shared/api/questions.ts";
import { writeIntoFolder } from "../publish/writeFile.ts";
import { actingPerson } from "./actingPerson.ts";
import { chooseOne } from "./choices.ts";
import { UsageError, type Command } from "./command.ts";
import { makeFolder, removeFolder } from "./folders.ts";

export const exportCommand: Command = {
  name: "export",
  usage: "ARTICLE --format markdown|html|package --out DIR [--as NAME]",
  summary: "Export an approved article into a folder.",
  details: [
    "The AI disclosure, the sources, who checked and approved, and the hashes leave with it.",
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
    const file = await writeIntoFolder(folder, answer.name, answer.text);
    call.print(answer, ({ hash }) => [`${file} (SHA-256 ${hash})`]);
    return 0;
  },
};
