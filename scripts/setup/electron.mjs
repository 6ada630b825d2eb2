// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { at, findNode, root } from "./places.mjs";

const programs = { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" };

/** Remembers that Electron could not be downloaded, so that the next start does not wait for it again. */
const failure = at(".cache/electron-not-downloaded");
const rememberedFor = 12 * 60 * 60 * 1000;

/** Where Electron's files are, or are to be. @param {string} folder the package's folder @param {NodeJS.ProcessEnv} env */
function distOf(folder, env) {
  return env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(folder, "dist");
}

/**
 * Electron's program, where it is present in the version that Stet asks for; else null. Never asks `electron` itself,
 * which would download it.
 * @param {string} folder the package's folder
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | null}
 */
export function findElectron(
  folder = at("node_modules/electron"),
  env = process.env,
  platform = process.platform,
) {
  try {
    const dist = distOf(folder, env);
    const program = path.join(
      dist,
      platform in programs ? programs[/** @type {"darwin"} */ (platform)] : "electron",
    );
    const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const present = readFileSync(path.join(dist, "version"), "utf8").trim().replace(/^v/, "");
    return existsSync(program) && present === version ? program : null;
  } catch {
    return null;
  }
}

/**
 * Downloads Electron, with one line that tells how far it is; null where it cannot be had.
 * @param {{ again: boolean }} options `again` tries even where it failed a short while ago
 * @returns {Promise<string | null>}
 */
export async function downloadElectron({ again }) {
  if (!again && existsSync(failure) && Date.now() - statSync(failure).mtimeMs < rememberedFor) return null;
  const download = spawn(findNode(), [at("scripts/setup/downloadElectron.mjs")], {
    cwd: root,
    stdio: "inherit",
  });
  const [code] = await once(download, "exit");
  const program = code === 0 ? findElectron() : null;
  mkdirSync(at(".cache"), { recursive: true });
  if (program === null) writeFileSync(failure, "");
  else rmSync(failure, { force: true });
  return program;
}

/**
 * Why Electron cannot open a window on this machine, with the remedy, in one sentence; null where nothing speaks against it.
 * @param {string | null} program Electron's program, where it is there already
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, uid: number | undefined, isRestricted: boolean }} system
 * @returns {string | null}
 */
export function findDesktopObstacle(program, system = thisSystem()) {
  const { platform, env, uid, isRestricted } = system;
  if (platform !== "linux") return null;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return "There is no display here for a window of its own.";
  if (env.ELECTRON_DISABLE_SANDBOX === "1") return null;
  if (uid === 0)
    return "Electron does not open windows for root; start Stet as an ordinary user for a window of its own.";
  if (program === null || !isRestricted || isSandboxSet(program)) return null;
  const sandbox = path.join(path.dirname(program), "chrome-sandbox");
  return `This Ubuntu lets no program but root's make a sandbox: for a window of its own, run "sudo chown root '${sandbox}' && sudo chmod 4755 '${sandbox}'" once.`;
}

function thisSystem() {
  const { platform, env } = process;
  return { platform, env, uid: process.getuid?.(), isRestricted: isNamespaceRestricted() };
}

function isNamespaceRestricted() {
  const setting = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
  return existsSync(setting) && readFileSync(setting, "utf8").trim() === "1";
}

/** @param {string} program */
function isSandboxSet(program) {
  const sandbox = path.join(path.dirname(program), "chrome-sandbox");
  if (!existsSync(sandbox)) return false;
  const { uid, mode } = statSync(sandbox);
  return uid === 0 && (mode & 0o4755) === 0o4755;
}
