import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { groupFiles } from "../../shared/packages/grouping.ts";
import { sniffFile } from "../../shared/packages/sniff.ts";
import { readBytes } from "./files.ts";

/** One article to import: its draft or package, and its sources; or why it cannot be, in one sentence. */
export type Batch =
  | { readonly draft: string; readonly sources: readonly string[]; readonly problem: null }
  | { readonly draft: string; readonly problem: string };

/** What a path means: a file is a draft or package with the sources given; a folder is searched for both. */
export async function findBatches(file: string, sources: readonly string[]): Promise<readonly Batch[]> {
  const isFolder = (await stat(file).catch(() => null))?.isDirectory() ?? false;
  if (!isFolder) return [{ draft: file, sources, problem: null }];
  const { articles, unclear } = groupFiles(await sniffFolder(file));
  return [
    ...articles.map(({ draft, sources: beside }): Batch => ({
      draft: draft.name,
      sources: beside.map(({ name }) => name),
      problem: null,
    })),
    ...unclear.map((files): Batch => {
      const folder = path.dirname(files[0]?.name ?? file);
      const problem = `It is not clear which text in ${folder} is the draft; name it, and its sources with --source.`;
      return { draft: folder, problem };
    }),
  ];
}

async function sniffFolder(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  return Promise.all(names.map(async (name) => ({ name, kind: sniffFile(name, await readBytes(name)) })));
}
