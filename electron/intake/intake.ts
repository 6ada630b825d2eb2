import type { IncomingArticle, IncomingFile, IncomingSource } from "../../shared/packages/incoming.ts";
import { readArticleFiles, readSourceFile } from "../../shared/packages/readArticle.ts";

export type { IncomingArticle, IncomingFile, IncomingSource };

/**
 * Reads a package (then `sources` must be empty) or a draft with its source files.
 * Throws `Refusal` (`input`) with one sentence that names the file, the place and the remedy; nothing else is thrown.
 * Asynchronous because reading will move into a process that is killed when it outlasts `limits.milliseconds`.
 */
export async function readDraft(input: {
  readonly draft: IncomingFile;
  readonly sources: readonly IncomingFile[];
}): Promise<IncomingArticle> {
  return readArticleFiles(input.draft, input.sources);
}

/**
 * Reads one source file (Markdown with front matter, or plain text). Its id comes from its front matter or file name and is
 * different from all ids in `taken`. Throws `Refusal` (`input`).
 */
export async function readSource(
  file: IncomingFile,
  taken: readonly string[],
): Promise<IncomingSource & { readonly text: string }> {
  return readSourceFile(file, taken);
}
