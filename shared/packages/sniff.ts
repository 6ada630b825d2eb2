import { findForeignKind } from "./readText.ts";
import { stemOf } from "./slug.ts";

/**
 * What a file most likely is: a package; a draft or a source, by its name or front matter; a text that may be either; or
 * nothing that Stet reads (whose refusal names why).
 */
const fileKinds = ["package", "draft", "source", "text", "foreign"] as const;
export type FileKind = (typeof fileKinds)[number];

/** How many bytes from a file's beginning suffice to sniff it. */
export const sniffLength = 65_536;

/** Sniffs a file by its first bytes; its name only decides where the content leaves it open. */
export function sniffFile(name: string, head: Uint8Array): FileKind {
  if (findForeignKind(head) !== null) return "foreign";
  // Only ASCII is looked for, so bytes may stand for characters here.
  const text = Array.from({ length: Math.ceil(Math.min(head.length, sniffLength) / 8192) }, (_, index) =>
    String.fromCharCode(...head.subarray(index * 8192, Math.min((index + 1) * 8192, sniffLength))),
  ).join("");
  const words = text.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (/^\{\s*["}]/.test(words) || /\.json$/i.test(name)) return "package";
  const frontMatter =
    /^---[ \t]*\r?\n(?<yaml>[^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(words)?.groups?.["yaml"] ?? "";
  if (/^(?:publisher|url|link|published|retrieved|accessed)[ \t]*:/im.test(frontMatter)) return "source";
  if (/^(?:headline|producer|model|prompt_?digest|slug)[ \t]*:/im.test(frontMatter)) return "draft";
  return /^(?:draft|article)(?![a-z])/i.test(stemOf(name)) ? "draft" : "text";
}
