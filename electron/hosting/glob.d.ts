/** Vite's import of many files at once, as far as Stet uses it. */
interface ImportMeta {
  readonly glob: (
    pattern: string,
    options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
  ) => Readonly<Record<string, string>>;
}
