// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Where a part of the project lies, by its path from the project's folder. @param {string[]} parts */
export const at = (...parts) => path.join(root, ...parts);

/** A problem that is told in one sentence, without a stack. */
export class Problem extends Error {}

/**
 * The Node.js that runs Stet: the one from npm, else the system's where it is new enough (older ones crash the database).
 * @returns {string}
 */
export function findNode() {
  const fromNpm = at("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(fromNpm)) return fromNpm;
  if (isNewEnough()) return process.execPath;
  throw new Problem("Node.js 24 is missing from node_modules; delete that folder and run the command again.");
}

export function isNewEnough() {
  return Number(process.versions.node.split(".")[0]) >= 24;
}

/**
 * Runs a script's work and turns what goes wrong into one sentence on stderr and exit code 1.
 * @param {() => Promise<number | undefined>} work its answer is the exit code
 */
export async function run(work) {
  try {
    process.exitCode = (await work()) ?? process.exitCode ?? 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
