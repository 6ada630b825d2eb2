/** A revision in its two parts; `bodyStart` is the UTF-16 offset of the body in it. */
export type RevisionParts = {
  readonly headline: string;
  readonly body: string;
  readonly bodyStart: number;
};

/** Parts a revision `# headline\n\nbody`, as every revision of a desk is written. */
export function partRevision(text: string): RevisionParts {
  const lineEnd = text.indexOf("\n\n");
  if (!text.startsWith("# ") || lineEnd === -1) return { headline: "", body: text, bodyStart: 0 };
  return { headline: text.slice(2, lineEnd), body: text.slice(lineEnd + 2), bodyStart: lineEnd + 2 };
}
