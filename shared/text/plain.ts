import { GFM, parser } from "@lezer/markdown";
import type { SyntaxNode } from "@lezer/common";
import type { Span } from "../words/span.ts";
import { decodeEntity } from "./entities.ts";
import { createPlainBuilder, type PlainBuilder } from "./plainBuilder.ts";
import { tameMarkdown } from "./tamedMarkdown.ts";

export type BlockKind = "heading" | "paragraph" | "item" | "quote" | "cell" | "code";

/** A block of plain text; sentences and claims never reach over its ends. */
export type Block = Span & { readonly kind: BlockKind };

/** What a reader reads of a Markdown text, with the way back to the raw text. All offsets are UTF-16. */
export type PlainText = {
  readonly text: string;
  /** In the order of the text, in plain offsets. */
  readonly blocks: readonly Block[];
  /** Where the plain character at an offset stands in the raw text. */
  readonly rawOffset: (plainOffset: number) => number;
  /** Where a raw offset stands in the plain text; inside markup, the next character that is read. */
  readonly plainOffset: (rawOffset: number) => number;
  /** The raw span of exactly these words: markup around them stays outside. */
  readonly rawSpan: (plain: Span) => Span;
  /** The raw span of these words with the marks that open and close at their ends, so that no mark is cut from its partner. */
  readonly rawSpanWithMarks: (plain: Span) => Span;
};

const markdown = parser.configure(GFM);

const blockKinds: Readonly<Record<string, BlockKind>> = {
  ATXHeading1: "heading",
  ATXHeading2: "heading",
  ATXHeading3: "heading",
  ATXHeading4: "heading",
  ATXHeading5: "heading",
  ATXHeading6: "heading",
  SetextHeading1: "heading",
  SetextHeading2: "heading",
  Paragraph: "paragraph",
  TableCell: "cell",
  FencedCode: "code",
  CodeBlock: "code",
  HTMLBlock: "paragraph",
  Task: "item",
};

const unread = new Set([
  "HeaderMark",
  "EmphasisMark",
  "LinkMark",
  "LinkTitle",
  "LinkLabel",
  "CodeMark",
  "CodeInfo",
  "QuoteMark",
  "ListMark",
  "TaskMarker",
  "StrikethroughMark",
  "HTMLTag",
  "Comment",
  "CommentBlock",
  "ProcessingInstruction",
  "ProcessingInstructionBlock",
  "LinkReference",
  "HorizontalRule",
  "TableDelimiter",
]);

/** Reads a Markdown text as a reader would: blocks of plain text without markup, each character traced to the raw text. */
export function plainTextOf(raw: string): PlainText {
  const tree = markdown.parse(tameMarkdown(raw));
  const builder = createPlainBuilder(raw);
  const labels = new Set<string>();
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling)
    if (node.name === "LinkReference") labels.add(labelOf(raw, node));
  readBlocks(tree.topNode, raw, builder, labels, "paragraph");
  return builder.finish();
}

function readBlocks(
  parent: SyntaxNode,
  raw: string,
  builder: PlainBuilder,
  labels: ReadonlySet<string>,
  kind: BlockKind,
): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.name === "CommentBlock") readBehindComment(node, raw, builder);
    if (unread.has(node.name)) continue;
    const own = blockKinds[node.name];
    if (own === undefined) readBlocks(node, raw, builder, labels, kindInside(node, kind));
    else {
      builder.openBlock(own === "paragraph" ? kind : own);
      if (node.name === "HTMLBlock") readHtml(node, raw, builder);
      else readInline(node, raw, builder, labels, node.from + footnoteLabel(raw, node));
      builder.closeBlock();
    }
  }
}

/** How long the label is with which a footnote begins: "[^1]: ". */
function footnoteLabel(raw: string, node: SyntaxNode): number {
  return raw.startsWith("[^", node.from)
    ? (/^\[\^[^\]\n]{1,40}\]: */.exec(raw.slice(node.from, node.from + 50))?.[0].length ?? 0)
    : 0;
}

function kindInside(node: SyntaxNode, kind: BlockKind): BlockKind {
  if (node.name === "Blockquote") return "quote";
  return node.name === "ListItem" ? "item" : kind;
}

function readInline(
  parent: SyntaxNode,
  raw: string,
  builder: PlainBuilder,
  labels: ReadonlySet<string>,
  from = parent.from,
  to = parent.to,
): void {
  let at = from;
  for (let node = parent.childAfter(from); node && node.from < to; node = node.nextSibling) {
    builder.copy(at, node.from);
    readNode(node, parent, raw, builder, labels);
    at = node.to;
  }
  builder.copy(at, to);
}

function readNode(
  node: SyntaxNode,
  parent: SyntaxNode,
  raw: string,
  builder: PlainBuilder,
  labels: ReadonlySet<string>,
): void {
  const { name, from, to } = node;
  if (name === "Escape") builder.copy(from + 1, to);
  else if (name === "Entity") {
    const decoded = decodeEntity(raw.slice(from, to));
    if (decoded === null) builder.copy(from, to);
    else builder.replace(from, to, decoded);
  } else if (name === "HardBreak") builder.replace(from, to, " ");
  else if (name === "URL") {
    if (parent.name !== "Link" && parent.name !== "Image") builder.copy(from, to);
  } else if (name === "Link" || name === "Image") readLink(node, raw, builder, labels);
  else if (!unread.has(name)) {
    builder.openMark(from);
    readInline(node, raw, builder, labels);
    builder.closeMark(to);
  }
}

/** `[sic]` and `[1]` are parsed as links too; they are words unless the text defines such a reference. */
function readLink(node: SyntaxNode, raw: string, builder: PlainBuilder, labels: ReadonlySet<string>): void {
  if (raw.startsWith("[^", node.from)) return; // the mark of a footnote
  const isLink = node.getChild("URL") !== null || labels.has(labelOf(raw, node)) || raw[node.to - 1] === ")";
  if (!isLink) {
    builder.copy(node.from, node.to);
    return;
  }
  const [opening, closing] = node.getChildren("LinkMark");
  builder.openMark(node.from);
  readInline(node, raw, builder, labels, opening?.to ?? node.from, closing?.from ?? node.to);
  builder.closeMark(node.to);
}

function labelOf(raw: string, node: SyntaxNode): string {
  const label = node.getChild("LinkLabel");
  const words = label ? raw.slice(label.from, label.to) : raw.slice(node.from, node.to);
  return words
    .replace(/^!?\[|\]$/g, "")
    .trim()
    .toLowerCase();
}

/** What stands on the line on which a comment ends is read. */
function readBehindComment(node: SyntaxNode, raw: string, builder: PlainBuilder): void {
  const end = raw.indexOf("-->", node.from);
  if (end < 0 || raw.slice(Math.min(end + 3, node.to), node.to).trim() === "") return;
  builder.openBlock("paragraph");
  builder.copy(end + 3, node.to);
  builder.closeBlock();
}

function readHtml(node: SyntaxNode, raw: string, builder: PlainBuilder): void {
  let at = node.from;
  for (const tag of raw.slice(node.from, node.to).matchAll(/<[^<>]*>/g)) {
    builder.copy(at, node.from + tag.index);
    at = node.from + tag.index + tag[0].length;
    builder.replace(node.from + tag.index, at, " ");
  }
  builder.copy(at, node.to);
}
