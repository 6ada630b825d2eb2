import type { SyntaxNode, SyntaxNodeRef, Tree } from "@lezer/common";
import type { Span } from "../../shared/words/span.ts";

/** A run of Markdown's own signs that the reader does not see; `bullet` is drawn as a bullet, `rule` as a line. */
export type HiddenRun = Span & { readonly as: "nothing" | "bullet" | "rule" };

/** A run of text in a style of its own. */
export type StyledRun = Span & { readonly style: "strong" | "emphasis" | "code" | "link" | "struck" | "raw" };

export type MarkdownRuns = { readonly hidden: readonly HiddenRun[]; readonly styled: readonly StyledRun[] };

const styles: Readonly<Record<string, StyledRun["style"]>> = {
  StrongEmphasis: "strong",
  Emphasis: "emphasis",
  InlineCode: "code",
  Link: "link",
  Image: "link",
  Autolink: "link",
  Strikethrough: "struck",
  HTMLTag: "raw",
  HTMLBlock: "raw",
  LinkReference: "raw",
};

/** Signs that belong to the node around them and show together with it. */
const signs = new Set([
  "EmphasisMark",
  "CodeMark",
  "LinkMark",
  "StrikethroughMark",
  "HeaderMark",
  "QuoteMark",
  "ListMark",
]);

/**
 * Which of Markdown's signs between `from` and `to` stay hidden, and which runs are styled.
 * `caret` lists the selections of a person who is typing (empty while reading): a construct that one of them
 * touches shows its signs, all but the headline. All offsets are into the raw text; `slice` reads it.
 */
export function markdownRuns(
  tree: Tree,
  slice: (from: number, to: number) => string,
  range: Span,
  caret: readonly Span[],
): MarkdownRuns {
  const hidden: HiddenRun[] = [];
  const styled: StyledRun[] = [];
  const isTouched = (from: number, to: number) => caret.some((at) => at.start <= to && at.end >= from);
  tree.iterate({
    from: range.start,
    to: range.end,
    enter(node) {
      const style = styles[node.name];
      if (style !== undefined) styled.push({ start: node.from, end: node.to, style });
      const run = hiddenRunOf(node, slice);
      if (run === null) return;
      const [from, to] = extentOf(node);
      if (isOfHeadline(node) || !isTouched(from, to)) hidden.push(run);
    },
  });
  return { hidden, styled };
}

/** The sign of the headline shows to nobody: it is always there, and words that make room for it would jump. */
function isOfHeadline({ name, from }: SyntaxNodeRef): boolean {
  return name === "HeaderMark" && from === 0;
}

const alone = new Set(["ListMark", "QuoteMark", "HorizontalRule", "Escape"]);

/** The range whose touching by the caret makes a sign show: its construct, or the sign alone where it stands alone. */
function extentOf(node: SyntaxNodeRef): readonly [number, number] {
  const parent = node.node.parent;
  return parent === null || alone.has(node.name) ? [node.from, node.to] : [parent.from, parent.to];
}

function hiddenRunOf(node: SyntaxNodeRef, slice: (from: number, to: number) => string): HiddenRun | null {
  if (node.name === "HorizontalRule") return { start: node.from, end: node.to, as: "rule" };
  if (node.name === "Escape") return { start: node.from, end: node.from + 1, as: "nothing" };
  if (isPartOfLink(node)) return withSpaceBefore(node, slice);
  if (!signs.has(node.name)) return null;
  const parent = node.node.parent;
  if (node.name === "ListMark")
    return parent?.parent?.name === "BulletList" ? { start: node.from, end: node.to, as: "bullet" } : null;
  if (node.name === "HeaderMark") return headerMark(node, slice);
  if (node.name === "QuoteMark") return withSpaceAfter(node, slice);
  if (node.name === "LinkMark" && !isWrittenOut(parent)) return null;
  return { start: node.from, end: node.to, as: "nothing" };
}

/** `[sic]` and `[1]` are parsed as links too; without an address or a label they are words. */
function isWrittenOut(link: SyntaxNode | null): boolean {
  if (link === null || link.name === "LinkReference") return false;
  return link.getChild("URL") !== null || link.getChild("LinkLabel") !== null;
}

/** An address, title or label that stands inside a link; a bare or referenced address is words to be read. */
function isPartOfLink(node: SyntaxNodeRef): boolean {
  if (node.name !== "URL" && node.name !== "LinkTitle" && node.name !== "LinkLabel") return false;
  const parent = node.node.parent?.name;
  return parent === "Link" || parent === "Image";
}

function headerMark(node: SyntaxNodeRef, slice: (from: number, to: number) => string): HiddenRun {
  return node.node.prevSibling === null ? withSpaceAfter(node, slice) : withSpaceBefore(node, slice);
}

function withSpaceAfter(node: SyntaxNodeRef, slice: (from: number, to: number) => string): HiddenRun {
  const space = /^[ \t]*/u.exec(slice(node.to, node.to + 8))?.[0].length ?? 0;
  return { start: node.from, end: node.to + space, as: "nothing" };
}

function withSpaceBefore(node: SyntaxNodeRef, slice: (from: number, to: number) => string): HiddenRun {
  const start = Math.max(0, node.from - 8);
  const space = /[ \t]*$/u.exec(slice(start, node.from))?.[0].length ?? 0;
  return { start: node.from - space, end: node.to, as: "nothing" };
}
