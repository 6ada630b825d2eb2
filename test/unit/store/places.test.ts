import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findPlaces, findSyncWarning } from "../../../electron/store/places.ts";
import { temporaryFolder } from "./support/desk.ts";

describe("a desk lies where the platform keeps a program's data", () => {
  const local = { LOCALAPPDATA: "C:\\Users\\ada\\AppData\\Local" };
  test.each([
    ["linux", {}, "/home/ada/.local/share/stet"],
    ["linux", { XDG_DATA_HOME: "/data" }, "/data/stet"],
    ["linux", { XDG_DATA_HOME: "not/absolute" }, "/home/ada/.local/share/stet"],
    ["darwin", { XDG_DATA_HOME: "/data" }, "/home/ada/Library/Application Support/Stet"],
    ["win32", local, "C:\\Users\\ada\\AppData\\Local\\Stet"],
    ["linux", { XDG_DATA_HOME: "/data", STET_HOME: "/elsewhere" }, "/elsewhere"],
    ["darwin", { STET_HOME: "/elsewhere" }, "/elsewhere"],
  ] as const)("%s %o", (platform, environment, folder) => {
    expect(findPlaces(environment, platform, "/home/ada").folder).toBe(folder);
  });
});

test("the person's desk, the sample desk and the device are three files of one folder", () => {
  expect(findPlaces({ STET_HOME: "/home/ada/stet" }, "linux", "/home/ada")).toEqual({
    folder: "/home/ada/stet",
    desk: "/home/ada/stet/desk.stet",
    sample: "/home/ada/stet/sample.stet",
    device: "/home/ada/stet/device.json",
  });
  expect(findPlaces({}, "win32", "C:\\Users\\ada").desk).toBe(
    "C:\\Users\\ada\\AppData\\Local\\Stet\\desk.stet",
  );
});

describe("a desk in a folder that a service synchronises is warned of", () => {
  test.each([
    ["/home/ada/Dropbox/desk.stet", "Dropbox"],
    ["/home/ada/Dropbox (Newsroom)/desks/desk.stet", "Dropbox"],
    ["/Users/ada/Library/CloudStorage/Dropbox/desk.stet", "Dropbox"],
    ["/Users/ada/Library/CloudStorage/OneDrive-Newsroom/desk.stet", "OneDrive"],
    ["/c/Users/ada/OneDrive - Newsroom/desk.stet", "OneDrive"],
    ["/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/desk.stet", "iCloud"],
    ["/c/Users/ada/iCloudDrive/desk.stet", "iCloud"],
    ["/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/desk.stet", "Google Drive"],
    ["/home/ada/Nextcloud/desk.stet", "Nextcloud"],
  ])("%s", (file, service) => {
    expect(findSyncWarning(file)).toContain(`in a folder that ${service} synchronises`);
  });

  test.each([
    "/home/ada/desk.stet",
    "/home/ada/dropboxes/desk.stet",
    "/home/ada/my-onedrive-notes/desk.stet",
  ])("%s is no such folder", (file) => {
    expect(findSyncWarning(file)).toBeNull();
  });

  test("also behind a link", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "Dropbox"));
    symlinkSync(join(folder, "Dropbox"), join(folder, "desks"), "dir");
    expect(findSyncWarning(join(folder, "desks", "desk.stet"))).toContain("Dropbox");
  });
});
