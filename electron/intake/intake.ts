import { Refusal } from "../../shared/api/api.ts";
import type { IncomingArticle, IncomingFile, IncomingSource } from "../../shared/packages/incoming.ts";

export type { IncomingArticle, IncomingFile, IncomingSource };

/**
 * Reads a package (then `sources` must be empty) or a draft with its source files.
 * Throws `Refusal` (`input`) with one sentence that names the file, the place and the remedy; nothing else is thrown.
 */
export async function readDraft(input: {
  readonly draft: IncomingFile;
  readonly sources: readonly IncomingFile[];
}): Promise<IncomingArticle> {
  await Promise.resolve();
  throw new Refusal("input", `${input.draft.name} could not be read: intake is being built.`);
}

/**
 * Reads one source file (Markdown with front matter, or plain text). Its id comes from its front matter or file name and is
 * made different from all ids in `taken`. Throws `Refusal` (`input`).
 */
export async function readSource(file: IncomingFile, taken: readonly string[]): Promise<IncomingSource> {
  await Promise.resolve();
  throw new Refusal("input", `${file.name} could not be read: intake is being built (${taken.length}).`);
}
