import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDevice } from "../../../electron/store/device.ts";
import { temporaryFolder } from "./support/desk.ts";

const newFile = (): string => join(temporaryFolder(), "stet", "device.json");
let made = 0;
const randomId = (): string => `random-id-${++made}`;

test("a device gets its id at first use and keeps it", () => {
  const file = newFile();
  const { id } = openDevice(file, randomId);
  expect(id).toMatch(/^random-id-/u);
  expect(openDevice(file, randomId).id).toBe(id);
});

test("settings are remembered: the person for each desk, theme, keys and format of export for all; the id is not touched", () => {
  const file = newFile();
  const device = openDevice(file, randomId);
  expect(device.getSettings("d1")).toEqual({
    person: null,
    theme: "system",
    keys: {},
    exportFormat: "html",
  });
  device.changeSettings("d1", { person: "p1" });
  device.changeSettings("d2", { person: "p2", theme: "dark" });
  expect(device.changeSettings("d2", { keys: { next: "n" }, exportFormat: "markdown" })).toMatchObject({
    person: "p2",
    theme: "dark",
    keys: { next: "n" },
  });
  const again = openDevice(file, randomId);
  expect(again.getSettings("d1")).toEqual({
    person: "p1",
    theme: "dark",
    keys: { next: "n" },
    exportFormat: "markdown",
  });
  expect(again.changeSettings("d1", { person: null }).person).toBeNull();
  expect(again.getSettings("d2").person).toBe("p2");
  expect(again.id).toBe(device.id);
});

test("two windows see each other's settings at once", () => {
  const file = newFile();
  const [one, two] = [openDevice(file, randomId), openDevice(file, randomId)];
  one.changeSettings("d1", { theme: "light" });
  expect(two.changeSettings("d1", { person: "p1" })).toMatchObject({ theme: "light", person: "p1" });
  expect(one.id).toBe(two.id);
});

test("a file that cannot be read is kept beside, and the device begins a new chain", () => {
  const file = newFile();
  const { id } = openDevice(file, randomId);
  writeFileSync(file, '{"format":"device/1","id":');
  const again = openDevice(file, randomId);
  expect(again.id).not.toBe(id);
  expect(readFileSync(`${file}.damaged`, "utf8")).toBe('{"format":"device/1","id":');
});

test("a setting of another version falls back without losing the id", () => {
  const file = newFile();
  const { id } = openDevice(file, randomId);
  writeFileSync(
    file,
    JSON.stringify({
      format: "device/1",
      id,
      people: { d: "p" },
      theme: "sepia",
      keys: 3,
      exportFormat: "pdf",
    }),
  );
  const again = openDevice(file, randomId);
  expect(again.id).toBe(id);
  expect(again.getSettings("d")).toEqual({
    person: "p",
    theme: "system",
    keys: {},
    exportFormat: "html",
  });
});

test("a change leaves no unfinished file behind", () => {
  const file = newFile();
  openDevice(file, randomId).changeSettings("d", { theme: "dark" });
  expect(readdirSync(join(file, ".."))).toEqual(["device.json"]);
});
