// @ts-check
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { alone } from "./lock.mjs";
import { Problem, at, findNode, root } from "./places.mjs";

/** @typedef {"renderer" | "cli" | "desktop" | "preload" | "bench"} Part a part of vite.config.ts */

const always = ["shared", "resources", "vite.config.ts", "tsconfig.json", "package-lock.json"];

/** What each part is made of, and what it makes. @type {Record<Part, { from: string[], makes: string }>} */
const parts = {
  renderer: { from: ["renderer"], makes: "out/renderer/index.html" },
  cli: { from: ["electron"], makes: "out/cli/stet.js" },
  desktop: { from: ["electron"], makes: "out/desktop/main.js" },
  preload: { from: ["electron"], makes: "out/desktop/preload.cjs" },
  bench: { from: ["electron", "test/bench"], makes: "out/bench" },
};

/**
 * Builds those of the parts whose sources changed since they were built last.
 * @param {readonly Part[]} wanted
 */
export async function buildWhatIsStale(wanted) {
  if (wanted.every(isFresh)) return;
  await alone("build", async () => {
    const stale = wanted.filter((part) => !isFresh(part));
    // Taken before the build: what changes meanwhile is stale again.
    const prints = stale.map((part) => fingerprint(part));
    if (stale.length > 0) await build(stale);
    mkdirSync(at("out/.built"), { recursive: true });
    stale.forEach((part, index) => writeFileSync(at("out/.built", part), prints[index] ?? ""));
  });
}

/** @param {Part} part */
function isFresh(part) {
  const record = at("out/.built", part);
  return (
    existsSync(at(parts[part].makes)) &&
    existsSync(record) &&
    readFileSync(record, "utf8") === fingerprint(part)
  );
}

/** Names the state of a part's sources by their names, sizes and times of change. @param {Part} part */
function fingerprint(part) {
  const hash = createHash("sha1");
  for (const source of [...parts[part].from, ...always]) {
    const place = at(source);
    if (!existsSync(place)) continue;
    const files = statSync(place).isDirectory() ? filesIn(place) : [place];
    for (const file of files) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(place) : [place];
    })
    .toSorted();
}

/** @param {readonly Part[]} stale */
async function build(stale) {
  const vite = spawn(
    findNode(),
    [at("node_modules/vite/bin/vite.js"), "build", "--app", "--logLevel", "warn"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
      env: { ...process.env, NODE_ENV: "production", STET_BUILD: stale.join(",") },
    },
  );
  const [code] = await once(vite, "exit");
  if (code !== 0) throw new Problem("Stet could not be built: the message above says where.");
}
