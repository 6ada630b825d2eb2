import path from "node:path";
import { Refusal, type Client } from "../../shared/api/api.ts";
import type { ExportedFile } from "../../shared/api/fileAnswers.ts";
import { readLogHead } from "../../shared/publishing/readLogHead.ts";
import type { LogHead } from "../../shared/publishing/context.ts";
import { quote } from "../../shared/text/quote.ts";
import { hashOfFile, readTextFile } from "./files.ts";
import { oneLine, plainLine, shortTime } from "./table.ts";

/** A file that a desk is proved against: the entry of the log that it names, and the hash of its bytes. */
export type WitnessFile = { readonly file: string; readonly head: LogHead; readonly hash: string };

/** A file that was exported, and what the log says left as exactly these bytes; null where nothing did. */
export type FoundExport = { readonly file: string; readonly left: ExportedFile | null };

/** Reads a file that left a desk. Throws `Refusal` (`input`) where it names no entry of a log. */
export async function readWitness(file: string): Promise<WitnessFile> {
  const head = readLogHead(path.basename(file), await readTextFile(file));
  if (head === null)
    throw new Refusal("input", `${file} names no entry of a log; give a file that "stet export" wrote.`);
  return { file, head, hash: await hashOfFile(file) };
}

/** Looks up in the log whether a file is what left. */
export async function findExport(client: Client, { file, hash }: WitnessFile): Promise<FoundExport> {
  return { file, left: await client.exportedFile({ file: hash }) };
}

export function exportLine({ file, left }: FoundExport): string {
  if (left === null) return `${file} is not as it left: it was changed since, or never left this desk.`;
  const { revision, headline, personName, at } = left;
  const what = `revision ${revision} of ${quote(oneLine(headline, 50))}`;
  return `${file} is as it left: ${what}, exported by ${plainLine(personName)} on ${shortTime(at)} (UTC).`;
}
