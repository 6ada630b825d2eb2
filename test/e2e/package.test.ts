import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { buildWhatIsStale } from "../../scripts/setup/build.mjs";
import { findNode } from "../../scripts/setup/places.mjs";
import { root } from "./openedDesk.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-package-"));
const resources = path.join(folder, "release/linux-unpacked/resources");
const require = createRequire(createRequire(import.meta.url).resolve("electron-builder/package.json"));

/** Something in the shape of Electron's own files, so that packing needs no download. */
function makeElectron(): string {
  const dist = path.join(folder, "electron");
  for (const name of ["resources", "locales"]) mkdirSync(path.join(dist, name), { recursive: true });
  for (const name of ["electron", "chrome-sandbox", "LICENSE", "LICENSES.chromium.html", "locales/en-US.pak"])
    writeFileSync(path.join(dist, name), "");
  chmodSync(path.join(dist, "electron"), 0o755);
  return dist;
}

/** electron-builder.yml without its fuses, which need the real binary to be turned in. */
function writeConfig(): string {
  const { electronFuses: _, ...config } = parse(
    readFileSync(path.join(root, "electron-builder.yml"), "utf8"),
  ) as {
    electronFuses: object;
    directories: object;
  };
  const output = { ...config.directories, output: path.join(folder, "release") };
  const file = path.join(folder, "electron-builder.yml");
  writeFileSync(file, stringify({ ...config, directories: output, electronDist: makeElectron() }));
  return file;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform !== "linux")("the packed app", () => {
  beforeAll(async () => {
    await buildWhatIsStale(["renderer", "desktop", "preload"]);
    const builder = path.join(root, "node_modules/electron-builder/cli.js");
    const args = [builder, "--linux", "dir", "--x64", "--publish", "never", "-c", writeConfig()];
    // Without looking on the network for a newer version of itself.
    const env = { ...process.env, NO_UPDATE_NOTIFIER: "1" };
    await promisify(execFile)(findNode(), args, { cwd: root, env });
  });

  it("holds the page, the main process, its preload and the database, and nothing else", () => {
    const { listPackage } = require("@electron/asar") as {
      listPackage: (file: string, options: object) => string[];
    };
    const files = listPackage(path.join(resources, "app.asar"), {});
    const tops = new Set(
      files.map((file) => file.split("/").slice(1, 3).join("/")).filter((top) => top.includes("/")),
    );
    expect([...tops].toSorted()).toEqual(["node_modules/better-sqlite3", "out/desktop", "out/renderer"]);
    expect(files).toEqual(
      expect.arrayContaining([
        "/package.json",
        "/out/desktop/main.js",
        "/out/desktop/preload.cjs",
        "/out/renderer/index.html",
      ]),
    );
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  });

  it("has the database's binary where the system can load it, and none of other systems", () => {
    const place = path.join(resources, "app.asar.unpacked/node_modules/better-sqlite3/prebuilds");
    expect(readdirSync(place).toSorted()).toEqual(["linux-arm64.node", "linux-x64.node"]);
  });
});
