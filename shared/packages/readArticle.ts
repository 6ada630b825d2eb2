import type { IncomingArticle, IncomingFile, IncomingSource } from "./incoming.ts";
import { limits } from "./limits.ts";
import { refuseFile } from "./problem.ts";
import { readDraftText } from "./readDraft.ts";
import { readPackage } from "./readPackage.ts";
import { readSourceText } from "./readSource.ts";
import { readText } from "./readText.ts";
import { sniffFile } from "./sniff.ts";

/** Reads a package alone, or a draft with its sources; told apart by content. Throws `Refusal` (`input`) and nothing else. */
export function readArticleFiles(draft: IncomingFile, sources: readonly IncomingFile[]): IncomingArticle {
  const file = { name: draft.name, text: readText(draft) };
  if (sniffFile(draft.name, draft.bytes) === "package") {
    if (sources.length > 0)
      throw refuseFile(
        draft.name,
        "is a package, which brings its sources itself",
        "import it without source files",
      );
    return readPackage(file);
  }
  if (sources.length > limits.sources)
    throw refuseFile(draft.name, `comes with more than ${limits.sources} sources`, "leave some out");
  const read: IncomingSource[] = [];
  for (const source of sources)
    read.push(
      readSourceFile(
        source,
        read.map(({ id }) => id),
      ),
    );
  return readDraftText(file, read);
}

/** Reads a source file, which is no package; its id as `readSourceText` has it. Throws `Refusal` (`input`). */
export function readSourceFile(
  file: IncomingFile,
  taken: readonly string[],
): IncomingSource & { readonly text: string } {
  const text = readText(file);
  if (sniffFile(file.name, file.bytes) === "package")
    throw refuseFile(file.name, "is a package and no source", "import it as an article of its own");
  return readSourceText({ name: file.name, text }, taken);
}
