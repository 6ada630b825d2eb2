import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { HostAnswers } from "../../shared/api/hostQuestions.ts";
import type { FileBytes } from "../../shared/api/questions.ts";

/** Files that were given to Stet from outside and that the page has not fetched yet. */
export type OpenedFiles = {
  readonly add: (files: readonly string[]) => void;
  /** The next files, as many as are sensible in one answer. */
  readonly take: () => Promise<HostAnswers["openedFiles"]>;
};

/** What import takes of one file at most; a larger one is refused without being read. */
const fileLimit = 20 * 1024 * 1024;
const answerLimit = 32 * 1024 * 1024;

export function createOpenedFiles(): OpenedFiles {
  const waiting: string[] = [];
  return {
    add: (files) => void waiting.push(...files),
    take: async () => {
      const files: FileBytes[] = [];
      const problems: string[] = [];
      let total = 0;
      while (total < answerLimit) {
        const file = waiting.shift();
        if (file === undefined) break;
        const read = await readOpened(file);
        if (typeof read === "string") problems.push(read);
        else files.push(read);
        total += typeof read === "string" ? 0 : read.bytes.length;
      }
      return { files, problems };
    },
  };
}

/** The file's bytes, or the sentence that says why there are none. */
async function readOpened(file: string): Promise<FileBytes | string> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > fileLimit) return `${name} is larger than 20 MB; Stet imports texts of up to 5 MB.`;
    return { name, bytes: (await readFile(file)).toString("base64") };
  } catch {
    return `${name} could not be read; check that it is still there and is a file.`;
  }
}

/**
 * The files that a command line names. The first argument is the program and, where Electron was started by hand
 * (`isByHand`), the second is Stet itself; desktops hand over `file://` addresses as well as paths.
 */
export function filesInArguments(
  argv: readonly string[],
  folder: string,
  isByHand: boolean,
): readonly string[] {
  const given = argv.slice(1).filter((argument) => !argument.startsWith("-"));
  return given.slice(isByHand ? 1 : 0).flatMap((argument) => {
    if (!argument.startsWith("file:")) return [path.resolve(folder, argument)];
    try {
      return [fileURLToPath(argument)];
    } catch {
      return [];
    }
  });
}
