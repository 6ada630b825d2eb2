/**
 * What one imported file may cost. Parsing will move into a process that is killed after `milliseconds`; the other limits
 * already hold everywhere.
 */
export const limits = {
  /** A file of any kind, as it comes. */
  fileBytes: 50_000_000,
  /** One text in it (a draft, a source), in UTF-8 bytes. */
  textBytes: 5_000_000,
  /** How far the closing fence of front matter may be, in UTF-16 units. */
  frontMatterLength: 64_000,
  depth: 64,
  sources: 500,
  citations: 2_000,
  milliseconds: 10_000,
} as const;
