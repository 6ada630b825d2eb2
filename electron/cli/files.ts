import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../../shared/api/api.ts";
import type { FileBytes } from "../../shared/api/questions.ts";
import type { TextHash } from "../../shared/words/span.ts";

/** A file by its path, as it crosses the contract. Throws `Refusal` (`input`) where it cannot be read. */
export async function readFileBytes(file: string): Promise<FileBytes> {
  return { name: path.basename(file), bytes: (await readBytes(file)).toString("base64") };
}

/** A file's bytes. Throws `Refusal` (`input`) with a sentence that names the file. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const what = code === "ENOENT" ? "is not there" : code === "EISDIR" ? "is a folder" : "cannot be read";
    throw new Refusal("input", `${file} ${what}; name a file that can be read.`);
  }
}

/** The SHA-256 of a file's bytes. Throws `Refusal` (`input`) where it cannot be read. */
export async function hashOfFile(file: string): Promise<TextHash> {
  return createHash("sha256")
    .update(await readBytes(file))
    .digest("hex");
}

/** A file's text in UTF-8. Throws `Refusal` (`input`) where it is something else. */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("input", `${file} is not UTF-8; save it as UTF-8.`);
  }
}
