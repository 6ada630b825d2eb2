import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a newsroom can get wrong of a source, and what it can say of it rightly: each a sentence of a draft. */
export type NewsError = { readonly source: string; readonly wrong: string; readonly right: string };

/**
 * The lists of invented errors by their kind. On the first, the checks were mended; the later were written when they had been,
 * and judged before anything was mended on them too. Those that were seen are of kinds that cost readers' trust in real copy,
 * those that were read of kinds that labelled drafts have and that had passed.
 */
export function readErrors(
  lists: "first" | "later" | "seen" | "read",
): ReadonlyMap<string, readonly NewsError[]> {
  const folder = path.join(import.meta.dirname, lists);
  const files = readdirSync(folder).toSorted();
  return new Map(files.map((file) => [path.basename(file, ".txt"), readList(path.join(folder, file))]));
}

function readList(file: string): readonly NewsError[] {
  return readFileSync(file, "utf8")
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const told = /^= (.+)\n- (.+)\n\+ (.+)$/.exec(block);
      if (told === null)
        throw new Error(`${file} has a block that is not a source, a wrong and a right draft: ${block}`);
      const [, source = "", wrong = "", right = ""] = told;
      return { source, wrong, right };
    });
}
