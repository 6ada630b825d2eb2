import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file, or the list of names in a folder, is on the disk. Windows has no such wait for folders. */
export function flush(path: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(path, process.platform === "win32" ? "r+" : "r");
  } catch (error) {
    if (process.platform === "win32") return;
    throw error;
  }
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
