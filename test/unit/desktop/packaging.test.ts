import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "../../..");
const config = parse(readFileSync(path.join(root, "electron-builder.yml"), "utf8")) as Record<
  string,
  unknown
>;
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Record<string, unknown>;

type Validate = (config: unknown, logger: { isEnabled: boolean; add: () => void }) => Promise<void>;
const builder = createRequire(createRequire(import.meta.url).resolve("electron-builder/package.json"));
const { validateConfiguration } = builder("app-builder-lib/out/util/config/config") as {
  validateConfiguration: Validate;
};
const validate = (changed: object) =>
  validateConfiguration({ ...config, ...changed }, { isEnabled: false, add: () => undefined });

describe("electron-builder.yml", () => {
  it("is what electron-builder takes, down to its last key", async () => {
    await validate({});
    await expect(validate({ electronFuses: { runAsNode: false, wasmTrapHandlers: true } })).rejects.toThrow(
      "electronFuses",
    );
    await expect(validate({ asarUnpacked: [] })).rejects.toThrow("asarUnpacked");
  });

  it("makes an AppImage, a deb, a dmg and an installer for Windows", () => {
    expect(config).toMatchObject({
      linux: { target: ["AppImage", "deb"] },
      mac: { target: ["dmg"] },
      win: { target: ["nsis"] },
    });
  });

  it("turns every fuse that would let the app run something else", () => {
    expect(config["electronFuses"]).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    });
  });

  it("compiles nothing, publishes nothing, and keeps binaries where the system can load them", () => {
    expect(config).toMatchObject({ npmRebuild: false, publish: null, asar: true, asarUnpack: ["**/*.node"] });
    const prebuilt = path.join(root, "node_modules/better-sqlite3/prebuilds");
    for (const system of ["linux-x64", "linux-arm64", "darwin-arm64", "darwin-x64", "win32-x64"])
      expect(existsSync(path.join(prebuilt, `${system}.node`))).toBe(true);
  });

  it("packs the built page and main process, and of the packages the database alone", () => {
    const added = (config["files"] as string[]).filter((pattern) => !pattern.startsWith("!"));
    expect(added).toEqual(["out/renderer/**/*", "out/desktop/**/*"]);
    expect(Object.keys(manifest["dependencies"] as object)).toEqual(["better-sqlite3"]);
    expect(manifest["main"]).toBe("out/desktop/main.js");
  });

  it("finds in package.json what a deb and the desktop's menus need", () => {
    expect(manifest).toMatchObject({
      homepage: expect.stringMatching(/^https:/),
      author: { name: expect.any(String), email: expect.stringContaining("@") },
      desktopName: `${String(config["appId"])}.desktop`,
      productName: config["productName"],
      license: "MIT",
    });
  });
});
