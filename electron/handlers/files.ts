import type { FileBytes } from "../../shared/api/questions.ts";
import type { IncomingFile } from "../../shared/packages/incoming.ts";

/** A file as intake reads it, from a file as it crosses the contract. */
export function fileOf({ name, bytes }: FileBytes): IncomingFile {
  return { name, bytes: Buffer.from(bytes, "base64") };
}
