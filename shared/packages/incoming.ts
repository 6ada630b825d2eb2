import type { ArticleDetails, SourceDetails } from "../words/article.ts";

/** A file as it reached the desk: its name (never a path of this machine) and its bytes. */
export type IncomingFile = { readonly name: string; readonly bytes: Uint8Array };

/** A source as it was read; `id` is local to its article, `text` null where the pipeline gave none. */
export type IncomingSource = SourceDetails & { readonly id: string; readonly text: string | null };

/**
 * One article as it was read from a package or a draft, before the desk knows it.
 * `text` is the raw revision `# headline\n\nbody` (LF, no BOM, no lone surrogates); every offset in `details` is a UTF-16
 * offset into it, or into the text of the source that the citation names.
 */
export type IncomingArticle = {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  /** As delivered; null where nothing was said. */
  readonly createdAt: string | null;
  readonly text: string;
  readonly sources: readonly IncomingSource[];
  readonly details: ArticleDetails;
  /** The name of the file that the draft or package came in. */
  readonly file: string;
};
