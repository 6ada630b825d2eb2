// @ts-check
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { alone } from "./lock.mjs";
import { Problem, at, root } from "./places.mjs";

/** Says which package-lock.json, on which platform, node_modules was installed from. */
const stamp = at("node_modules/.stet-installed");

/** Installs the packages of package-lock.json with `npm ci`, unless they are there. */
export async function installWhatIsMissing() {
  if (isStamped()) return;
  await alone("install", async () => {
    if (isStamped()) return;
    if (!isInstalled(at("package-lock.json"), at("node_modules/.package-lock.json"))) await install();
    writeFileSync(stamp, stampText());
  });
}

function stampText() {
  const hash = createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .digest("hex");
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function isStamped() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === stampText();
}

/**
 * Whether npm's own record of what is in node_modules holds every package of the lock, at its version. Packages for
 * other platforms may be missing; so an install by hand counts too.
 * @param {string} lockFile
 * @param {string} recordFile
 */
export function isInstalled(lockFile, recordFile) {
  if (!existsSync(recordFile)) return false;
  const record = packagesOf(recordFile);
  return Object.entries(packagesOf(lockFile)).every(([place, wanted]) => {
    const found = record[place];
    return (
      place === "" || (found === undefined ? wanted.optional === true : found.version === wanted.version)
    );
  });
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

async function install() {
  console.error("Installing what Stet needs (once; it takes about a minute) …");
  const started = Date.now();
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = spawn("npm", args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    env: withoutOwnNode(process.env),
  });
  const [code] = await once(npm, "exit").catch(() => [null]);
  if (code !== 0)
    throw new Problem(
      "Stet could not install what it needs: npm said why above; the usual cause is that the npm registry cannot be reached.",
    );
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/**
 * The environment without node_modules/.bin in its path: npm must not run on the Node.js that it is about to replace.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutOwnNode(env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const own = at("node_modules/.bin");
  const folders = (env[name] ?? "").split(path.delimiter).filter((folder) => path.resolve(folder) !== own);
  return { ...env, [name]: folders.join(path.delimiter) };
}
