import type { SyntaxNode, Tree } from "@lezer/common";
import type { Span } from "../../shared/words/span.ts";

/** What a line of the draft is, for its look: the first heading of level 1 is the headline. */
export const lineLooks = [
  "headline",
  "heading-1",
  "heading-2",
  "heading-3",
  "quote",
  "item",
  "code",
  "table",
  "blank",
  "ruler",
] as const;
export type LineLook = (typeof lineLooks)[number];

/** The looks of a line, from the blocks that it lies in. */
export type LookedLine = { readonly start: number; readonly looks: readonly LineLook[] };

/**
 * The lines that do not look like plain copy. `lines` are the line spans to look at, in order, without their
 * line breaks; a blank line has no length.
 */
export function lookedLines(
  tree: Tree,
  lines: readonly Span[],
  isBlank: (line: Span) => boolean,
): readonly LookedLine[] {
  return lines.flatMap((line) => {
    const looks = isBlank(line) ? (["blank"] as const) : looksAt(tree, line);
    return looks.length === 0 ? [] : [{ start: line.start, looks }];
  });
}

function looksAt(tree: Tree, line: Span): readonly LineLook[] {
  const innermost = tree.resolveInner(line.end, -1);
  if (isUnderline(innermost)) return ["blank"];
  const looks: LineLook[] = [];
  for (let node = innermost; ; node = node.parent ?? node) {
    const look = lookOf(node.name, node.from);
    if (look !== null && !looks.includes(look)) looks.push(look);
    if (node.parent === null) break;
  }
  return looks;
}

/** The row of signs under a Setext heading: nothing is left of it once they are hidden. */
function isUnderline(node: SyntaxNode): boolean {
  return node.name === "HeaderMark" && (node.parent?.name.startsWith("Setext") ?? false);
}

function lookOf(name: string, from: number): LineLook | null {
  const heading = /^(?:ATX|Setext)Heading(\d)$/u.exec(name)?.[1];
  if (heading !== undefined) {
    if (heading === "1" && from === 0) return "headline";
    return heading === "1" ? "heading-1" : heading === "2" ? "heading-2" : "heading-3";
  }
  if (name === "Blockquote") return "quote";
  if (name === "ListItem") return "item";
  if (name === "FencedCode" || name === "CodeBlock") return "code";
  if (name === "Table") return "table";
  return name === "HorizontalRule" ? "ruler" : null;
}
