import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findDesktopObstacle, findElectron } from "../../../scripts/setup/electron.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-electron-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder like node_modules/electron, with these files in its dist. */
function packageWith(name: string, version: string | null, program: string | null): string {
  const place = path.join(folder, name);
  mkdirSync(path.join(place, "dist/Electron.app/Contents/MacOS"), { recursive: true });
  writeFileSync(path.join(place, "package.json"), JSON.stringify({ version: "45.4.1" }));
  if (version !== null) writeFileSync(path.join(place, "dist/version"), version);
  if (program !== null) writeFileSync(path.join(place, "dist", program), "");
  return place;
}

describe("Electron's program", () => {
  it.each([
    ["linux", "electron"],
    ["darwin", "Electron.app/Contents/MacOS/Electron"],
    ["win32", "electron.exe"],
  ] as const)("on %s is %s", (platform, program) => {
    const place = packageWith(platform, "v45.4.1\n", program);
    expect(findElectron(place, {}, platform)).toBe(path.join(place, "dist", program));
  });

  it("is not there when it was never downloaded, is half there, or is another version", () => {
    expect(findElectron(packageWith("never", null, null), {}, "linux")).toBeNull();
    expect(findElectron(packageWith("half", "45.4.1", null), {}, "linux")).toBeNull();
    expect(findElectron(packageWith("old", "44.0.0", "electron"), {}, "linux")).toBeNull();
    expect(findElectron(path.join(folder, "nowhere"), {}, "linux")).toBeNull();
  });

  it("may lie where ELECTRON_OVERRIDE_DIST_PATH says", () => {
    const place = packageWith("empty", null, null);
    const elsewhere = path.join(packageWith("elsewhere", "45.4.1", "electron"), "dist");
    const env = { ELECTRON_OVERRIDE_DIST_PATH: elsewhere };
    expect(findElectron(place, env, "linux")).toBe(path.join(elsewhere, "electron"));
  });
});

describe("a window of its own", () => {
  const system = { platform: "linux", env: { DISPLAY: ":0" }, uid: 1000, isRestricted: false } as const;
  const program = path.join(packageWith("sandbox", "45.4.1", "electron"), "dist/electron");

  it("opens on an ordinary desktop", () => {
    expect(findDesktopObstacle(program, system)).toBeNull();
    expect(findDesktopObstacle(program, { ...system, env: { WAYLAND_DISPLAY: "wayland-0" } })).toBeNull();
    expect(
      findDesktopObstacle(program, { ...system, platform: "win32", env: {}, uid: undefined }),
    ).toBeNull();
  });

  it("does not open without a display, nor for root", () => {
    expect(findDesktopObstacle(program, { ...system, env: {} })).toMatch(/no display/);
    expect(findDesktopObstacle(program, { ...system, uid: 0 })).toMatch(/ordinary user/);
    expect(
      findDesktopObstacle(program, {
        ...system,
        uid: 0,
        env: { DISPLAY: ":0", ELECTRON_DISABLE_SANDBOX: "1" },
      }),
    ).toBeNull();
  });

  it("needs one command on an Ubuntu that restricts sandboxes, and says which", () => {
    const sentence = findDesktopObstacle(program, { ...system, isRestricted: true });
    expect(sentence).toContain(`chmod 4755 '${path.join(path.dirname(program), "chrome-sandbox")}'`);
    expect(findDesktopObstacle(null, { ...system, isRestricted: true })).toBeNull();
  });
});
