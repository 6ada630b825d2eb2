import { randomUUID } from "node:crypto";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../../shared/api/api.ts";
import { freeFileName } from "../../shared/publishing/fileName.ts";

// On Windows a virus scanner or an indexer may hold a file for a moment after it was written.
const passing = new Set(["EPERM", "EBUSY", "EACCES"]);
const pauses = process.platform === "win32" ? [20, 50, 100, 200, 400, 800] : [];

/**
 * Writes a text to a path so that a reader finds either the old file or the whole new one, power cuts included: a temporary file in
 * the same folder, flushed, renamed, the folder flushed. A file that stands there is replaced. Throws `Refusal` (`input`) where it
 * cannot be written; then nothing is left behind.
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.stet-part`);
  try {
    await writeFlushed(temporary, text);
    await withRetries(() => rename(temporary, path));
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw describe(error, basename(path));
  }
}

/** Whether the file at a path gives way to what is written now. */
type MayReplace = (path: string) => Promise<boolean>;

/**
 * Writes a text into a folder under a name, atomically, and returns the path. A file of that very name is replaced where it may be;
 * beside one that stays, or whose name differs only in case or normal form, the new one gets a number.
 */
export async function writeIntoFolder(
  folder: string,
  name: string,
  text: string,
  mayReplace: MayReplace = () => Promise.resolve(true),
): Promise<string> {
  await removeLeftovers(folder);
  const path = join(folder, await freeName(folder, name, mayReplace));
  await writeFileAtomically(path, text);
  return path;
}

/** Throws `Refusal` (`input`) where nothing can be written into a folder: asked once, before any article is made. */
export async function requireWritable(folder: string): Promise<void> {
  const temporary = join(folder, `.${randomUUID()}.stet-part`);
  try {
    await writeFlushed(temporary, "");
  } catch (error) {
    throw describe(error, "The export");
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

const leftoverName = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.stet-part$/;
const hour = 3_600_000;

/** Temporary files of exports that were killed: of this program by their names, and of nobody at work by their age. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => leftoverName.test(each))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() !== true || found.mtimeMs > Date.now() - hour) continue;
    await rm(path, { force: true }).catch(() => undefined);
  }
}

async function freeName(folder: string, name: string, mayReplace: MayReplace): Promise<string> {
  const present = await readdir(folder).catch((error: unknown) => {
    throw describe(error, name);
  });
  const passed: string[] = [];
  for (;;) {
    const next = freeFileName(name, passed);
    const isFree = freeFileName(next, present) === next;
    if (isFree || (present.includes(next) && (await mayReplace(join(folder, next))))) return next;
    passed.push(next);
  }
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o644);
  try {
    await file.writeFile(text, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}

async function withRetries(work: () => Promise<void>): Promise<void> {
  for (const pause of pauses)
    try {
      return await work();
    } catch (error) {
      if (!passing.has(codeOf(error))) throw error;
      await sleep(pause);
    }
  return await work();
}

/** Makes the rename itself durable. Windows has no such call and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(folder, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

const causes: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["the folder does not exist", "create it or choose another"],
  ENOTDIR: ["that is no folder", "choose a folder"],
  EACCES: ["the folder may not be written to", "choose another"],
  EPERM: [
    "the folder may not be written to, or another program holds the file",
    "close it or choose another folder",
  ],
  EBUSY: ["another program holds the file", "close it and try again"],
  EROFS: ["the folder is read-only", "choose another"],
  ENOSPC: ["the disk is full", "make room and try again"],
  EDQUOT: ["the disk quota is used up", "make room and try again"],
  ENAMETOOLONG: ["its name is too long for that folder", "give the article a shorter slug"],
  EISDIR: ["a folder of that name stands there", "move it away or choose another folder"],
  ENOTEMPTY: ["a folder of that name stands there", "move it away or choose another folder"],
};

function describe(error: unknown, name: string): unknown {
  const cause = causes[codeOf(error)];
  return cause === undefined
    ? error
    : new Refusal("input", `${name} was not written: ${cause[0]}; ${cause[1]}.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
