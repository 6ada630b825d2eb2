// @ts-check
// Downloads Electron's binary and unpacks it. Runs on Node.js 24, in a process of its own, so that it can be given up.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { at } from "./places.mjs";

/** Given up when nothing more arrives for so long. */
const patience = 15_000;

const manifest = at("node_modules/electron/package.json");
const require = createRequire(manifest);
const { version } = require(manifest);

const giveUp = (/** @type {string} */ why) => {
  process.stderr.write(`\nElectron ${version} could not be downloaded: ${why}.\n`);
  process.exit(1);
};

let watch = setTimeout(giveUp, patience, "its server does not answer");
let shown = -1;

/** @param {{ percent: number }} progress a share of 1 */
async function show({ percent }) {
  clearTimeout(watch);
  watch = setTimeout(giveUp, patience, "the download stopped half way");
  const step = process.stderr.isTTY ? 1 : 25;
  const now = Math.floor((percent * 100) / step) * step;
  if (now === shown) return;
  shown = now;
  const line = `Downloading Electron ${version} (once, about 120 MB) … ${now} %`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`);
}

try {
  await show({ percent: 0 });
  const { downloadArtifact } = await import(pathToFileURL(require.resolve("@electron/get")).href);
  await downloadArtifact({
    version,
    artifactName: "electron",
    platform: process.platform,
    arch: process.arch,
    checksums: require("electron/checksums.json"),
    cacheRoot: process.env.electron_config_cache,
    downloadOptions: { quiet: true, getProgressCallback: show },
  });
} catch (error) {
  giveUp(reasonOf(error));
}
clearTimeout(watch);
if (process.stderr.isTTY) process.stderr.write("\n");
const installed = spawnSync(process.execPath, [path.join(path.dirname(manifest), "install.js")], {
  stdio: "inherit",
});
process.exit(installed.status ?? 1);

/** The innermost message: what the network said, rather than that something failed. @param {unknown} error @returns {string} */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? (error.message.split("\n")[0] ?? "") : reasonOf(error.cause);
}
