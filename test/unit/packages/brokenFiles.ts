/** A file that cannot be used, and the whole sentence that says so. */
export type BrokenFile = {
  readonly what: string;
  readonly name?: string;
  readonly content: string | Uint8Array;
  readonly sources?: readonly { readonly name: string; readonly content: string | Uint8Array }[];
  readonly sentence: string;
};

/** Bytes from pieces of text and single numbers. */
export const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "number" ? [part] : Array.from(Buffer.from(part)))),
  );

/** A good package with some of its JSON exchanged. */
export function packageWith(
  changes: Readonly<Record<string, unknown>>,
  article: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({
    format: "stet-package/1",
    article: {
      id: "a1",
      slug: "a",
      headline: "Pier opens",
      language: "en",
      body: "The pier opened.",
      ...article,
    },
    sources: [{ id: "s1", title: "Notice", text: "The pier opened on Monday." }],
    ...changes,
  });
}
