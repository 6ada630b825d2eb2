import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPersonDesks } from "../../../electron/hosting/openPersonDesks.ts";
import { findPlaces } from "../../../electron/store/places.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), "stet-person-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function nameOf(own?: string): Promise<string> {
  const desks = openPersonDesks("cli", own, findPlaces({ STET_HOME: folder }));
  try {
    return (await desks.handlers().desk({})).name;
  } finally {
    desks.close();
  }
}

test("a person's own desk is the news desk, and another one is called as its file", async () => {
  expect(await nameOf()).toBe("News desk");
  expect(await nameOf(path.join(folder, "city.stet"))).toBe("city");
});

test("a folder that cannot be made is named, with what to do", () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "no folder");
  expect(() => openPersonDesks("cli", undefined, findPlaces({ STET_HOME: path.join(file, "stet") }))).toThrow(
    `Stet's folder ${path.join(file, "stet")} cannot be made: allow writing there, or name another with STET_HOME.`,
  );
});
