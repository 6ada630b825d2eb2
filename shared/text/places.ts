/** A place as a person looks it up in an editor: line and column count from 1, columns count code points. */
export type Place = { readonly line: number; readonly column: number };

/** The place of a UTF-16 offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    line: before.split("\n").length,
    column: Array.from(before.slice(lineStart)).length + 1,
  };
}
