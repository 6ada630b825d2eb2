import path from "node:path";
import type { IncomingFile } from "../../shared/packages/incoming.ts";

const texts = import.meta.glob("../../resources/sample/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The packages of the sample desk, bundled with the program, in the order of their names. */
export const sampleFiles: readonly IncomingFile[] = Object.entries(texts)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([file, text]) => ({ name: path.posix.basename(file), bytes: Buffer.from(text, "utf8") }));
