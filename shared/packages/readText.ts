import type { Refusal } from "../api/api.ts";
import { decodeUtf8, measureUtf8 } from "../text/utf8.ts";
import type { IncomingFile } from "./incoming.ts";
import { limits } from "./limits.ts";
import { refuseFile, refusePlace } from "./problem.ts";

const signatures: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a Word, Office or zip file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word or Office file"],
  ["{\\rtf", "a rich-text file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["\u001f\u008b", "a gzip file"],
  ["SQLite format 3", "a database"],
];

const remedy = "save its text as Markdown or plain text in UTF-8";

/** What the first bytes of a file say that it is, when that is nothing Stet reads; else null. */
export function findForeignKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const known = signatures.find(([start]) => head.startsWith(start));
  if (known !== undefined) return known[1];
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return "in UTF-16";
  if (head.includes("\0")) return "a binary file";
  const words = head
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  return /^(?:<!doctype html|<html|<\?xml)/.test(words) ? "a web page or XML file" : null;
}

/**
 * The text of a file, strictly decoded as UTF-8, without a byte order mark. Refuses (`Refusal`, `input`) what is too large, is
 * something else than text by its first bytes, or holds a byte that is not UTF-8, naming its line.
 */
export function readText(file: IncomingFile): string {
  const { name, bytes } = file;
  if (bytes.length > limits.fileBytes)
    throw refuseFile(name, `is larger than ${limits.fileBytes / 1_000_000} MB`, "split it");
  const foreign = findForeignKind(bytes);
  if (foreign !== null) throw refuseFile(name, `is ${foreign}`, remedy);
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) throw refuseByte(file, decoded.byte);
  const text = decoded.text.replace(/^\u{feff}/u, "");
  if (text.trim() === "") throw refuseFile(name, "is empty", "export it again");
  const nul = text.indexOf("\0");
  if (nul !== -1)
    throw refusePlace(name, { text, offset: nul }, "a NUL character stands in the text", "take it out");
  return text;
}

function refuseByte(file: IncomingFile, byte: number): Refusal {
  const line = file.bytes.subarray(0, byte).reduce((lines, unit) => lines + (unit === 0x0a ? 1 : 0), 1);
  return refuseFile(file.name, `is not UTF-8 at byte ${byte + 1} (line ${line})`, "save it as UTF-8");
}

/** Refuses a text that is larger than a desk takes. */
export function refuseLong(name: string, text: string): void {
  if (text.length * 3 > limits.textBytes && measureUtf8(text) > limits.textBytes)
    throw refuseFile(name, "holds a text longer than 5 MB", "split it");
}
