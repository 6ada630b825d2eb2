import { existsSync, readFileSync, renameSync } from "node:fs";
import { z } from "zod";
import { Refusal } from "../../shared/api/api.ts";
import type { Settings } from "../../shared/api/answers.ts";
import { exportFormats } from "../../shared/api/questions.ts";
import { createFile, replaceFile } from "./replaceFile.ts";

const themes = ["system", "light", "dark"] as const;

const deviceSchema = z.object({
  format: z.literal("device/1"),
  id: z.string().min(8),
  /** Who acted last, by desk id. */
  people: z.record(z.string(), z.string()).catch({}),
  theme: z.enum(themes).catch("system"),
  keys: z.record(z.string(), z.string()).catch({}),
  exportFormat: z.enum(exportFormats).catch("html"),
});

type DeviceFile = Readonly<z.infer<typeof deviceSchema>>;

export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** What this computer remembers outside every desk; read anew each time, because several windows and commands share it. */
export type DeviceMemory = {
  /** Names this computer's chain in every desk. */
  readonly id: string;
  readonly getSettings: (desk: string) => Settings;
  readonly changeSettings: (desk: string, change: SettingsChange) => Settings;
};

/** Opens the file of the device; makes it, with a new id, where there is none or none that can be read. */
export function openDevice(file: string, randomId: () => string): DeviceMemory {
  const { id } = findOrCreate(file, randomId);
  const readOwn = (): DeviceFile => read(file) ?? { ...emptyDevice, id };
  return {
    id,
    getSettings: (desk) => settingsOf(readOwn(), desk),
    changeSettings: (desk, change) => {
      const device = changeDevice(readOwn(), desk, change);
      replaceFile(file, write(device));
      return settingsOf(device, desk);
    },
  };
}

const emptyDevice = {
  format: "device/1",
  people: {},
  theme: "system",
  keys: {},
  exportFormat: "html",
} as const;

function read(file: string): DeviceFile | null {
  try {
    return deviceSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

function findOrCreate(file: string, randomId: () => string): DeviceFile {
  const isThere = existsSync(file);
  const found = read(file);
  if (found !== null) return found;
  // What cannot be read is kept: with it a person may still find out which chain was this computer's.
  if (isThere) renameSync(file, `${file}.damaged`);
  createFile(file, write({ ...emptyDevice, id: randomId() }));
  // Another process may have made the file at the same time: the one that lies there counts for both.
  const device = read(file);
  if (device === null) throw new Refusal("input", `"${file}" cannot be read: allow reading it.`);
  return device;
}

function write(device: DeviceFile): string {
  return `${JSON.stringify(device, null, 2)}\n`;
}

function settingsOf({ people, theme, keys, exportFormat }: DeviceFile, desk: string): Settings {
  return { person: people[desk] ?? null, theme, keys, exportFormat };
}

function changeDevice(device: DeviceFile, desk: string, change: SettingsChange): DeviceFile {
  const others = Object.fromEntries(Object.entries(device.people).filter(([id]) => id !== desk));
  const person = change.person === undefined ? (device.people[desk] ?? null) : change.person;
  return {
    ...device,
    people: person === null ? others : { ...others, [desk]: person },
    theme: change.theme ?? device.theme,
    keys: change.keys ?? device.keys,
    exportFormat: change.exportFormat ?? device.exportFormat,
  };
}
