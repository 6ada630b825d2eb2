import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { flush } from "./flush.ts";

/** Writes a whole small file, so that it is the old one or the new one whatever happens meanwhile. */
export function replaceFile(file: string, text: string): void {
  writeBeside(file, text, (unfinished) => renameSync(unfinished, file));
}

/** Writes a whole small file unless there is one already: of several processes, one makes it. */
export function createFile(file: string, text: string): void {
  writeBeside(file, text, (unfinished) => {
    try {
      linkSync(unfinished, file);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      // Some file systems have no links.
      if (code !== "EEXIST") renameSync(unfinished, file);
    }
  });
}

function writeBeside(file: string, text: string, place: (unfinished: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    writeFlushed(unfinished, text);
    place(unfinished);
  } finally {
    rmSync(unfinished, { force: true });
  }
  flush(dirname(file));
}

function writeFlushed(file: string, text: string): void {
  const descriptor = openSync(file, "w", 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
