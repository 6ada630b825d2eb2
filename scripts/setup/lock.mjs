// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { at } from "./places.mjs";

/**
 * Does work that only one process may do at a time; another one waits, and then decides anew whether there is any.
 * @param {string} name
 * @param {() => Promise<void>} work
 */
export async function alone(name, work) {
  const lock = at(".cache", `${name}.lock`);
  mkdirSync(at(".cache"), { recursive: true });
  while (!take(lock)) {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    else await wait(100);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

/** Whether the process that took the lock still lives. @param {string} lock */
function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return true;
  } catch (error) {
    // A lock that is gone meanwhile was let go, and is perhaps another one's by now: not one to take away.
    return ["EPERM", "ENOENT"].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? "");
  }
}
