import { createReadStream } from "node:fs";
import { readBytes } from "./files.ts";

const newline = 0x0a;

/**
 * The lines of a file as it is read, without their line ends; null for one that is not UTF-8. Only a line feed ends a
 * line: what else may break lines (U+2028) may stand within JSON. Throws `Refusal` (`input`) where it cannot be read.
 */
export async function* readLines(file: string): AsyncGenerator<string | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (parts: readonly Buffer[]): string | null => {
    try {
      // The decoder takes a mark of order from the beginning.
      return decoder.decode(Buffer.concat(parts)).replace(/\r$/u, "");
    } catch {
      return null;
    }
  };
  let begun: Buffer[] = [];
  for await (const chunk of readChunks(file)) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield decode([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
  }
  if (begun.some(({ length }) => length > 0)) yield decode(begun);
}

async function* readChunks(file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk as Buffer;
  } catch (error) {
    // Names the file and what is wrong with it, where it cannot be read at all.
    if (error instanceof Error && "code" in error) await readBytes(file);
    throw error;
  }
}
