import type { FileKind } from "./sniff.ts";

/** A file of a batch, as it was sniffed. Its name may have folders in it; a folder is then a batch of its own. */
export type SniffedFile = { readonly name: string; readonly kind: FileKind };

/** What to import of a batch: each article with its sources, and the groups whose draft a person must point out. */
export type Grouping<File extends SniffedFile> = {
  readonly articles: readonly { readonly draft: File; readonly sources: readonly File[] }[];
  readonly unclear: readonly (readonly File[])[];
};

/**
 * Parts a batch of files into articles. Every package is an article; so is every file that Stet cannot read, to be refused by name.
 * Texts of one folder are one article if it is evident which is the draft: the only one called or marked as a draft, or the
 * only one that is not marked as a source. Several drafts without a source are an article each. All else is unclear.
 */
export function groupFiles<File extends SniffedFile>(files: readonly File[]): Grouping<File> {
  const alone = files.filter(({ kind }) => kind === "package" || kind === "foreign");
  const texts = files.filter(({ kind }) => kind !== "package" && kind !== "foreign");
  const folders = Map.groupBy(texts, ({ name }) => name.split(/[/\\]/).slice(0, -1).join("/"));
  const groups = Array.from(folders.values(), groupTexts);
  return {
    articles: [
      ...alone.map((draft) => ({ draft, sources: [] })),
      ...groups.flatMap(({ articles }) => articles),
    ],
    unclear: groups.flatMap(({ unclear }) => unclear),
  };
}

function groupTexts<File extends SniffedFile>(texts: readonly File[]): Grouping<File> {
  const [only] = texts;
  if (only !== undefined && texts.length === 1)
    return { articles: [{ draft: only, sources: [] }], unclear: [] };
  const drafts = texts.filter(({ kind }) => kind === "draft");
  const candidates = drafts.length > 0 ? drafts : texts.filter(({ kind }) => kind === "text");
  const [draft] = candidates;
  if (draft !== undefined && candidates.length === 1)
    return { articles: [{ draft, sources: texts.filter((file) => file !== draft) }], unclear: [] };
  if (drafts.length === texts.length)
    return { articles: drafts.map((each) => ({ draft: each, sources: [] })), unclear: [] };
  return { articles: [], unclear: [texts] };
}
