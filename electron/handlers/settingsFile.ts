import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Settings } from "../../shared/api/answers.ts";
import type { Arguments } from "../../shared/api/questions.ts";

/** Where a device keeps its settings, outside every desk. */
export type SettingsFile = {
  readonly read: (desk: string) => Settings;
  readonly change: (desk: string, changes: Arguments<"changeSettings">) => Settings;
};

const storedSchema = z.object({
  theme: z.enum(["system", "light", "dark"]).catch("system"),
  keys: z.record(z.string(), z.string()).catch({}),
  /** Who is at each desk, by the desk's id. */
  people: z.record(z.string(), z.string()).catch({}),
});
type Stored = z.infer<typeof storedSchema>;

/** Opens a settings file. One that is absent or damaged counts as empty: nothing of a desk depends on it. */
export function openSettingsFile(file: string): SettingsFile {
  return {
    read: (desk) => settingsOf(readStored(file), desk),
    change: (desk, { person, theme, keys }) => {
      const { people, ...stored } = readStored(file);
      const { [desk]: standing, ...others } = people;
      const now = person === undefined ? (standing ?? null) : person;
      const next: Stored = {
        theme: theme ?? stored.theme,
        keys: keys ?? stored.keys,
        people: now === null ? others : { ...others, [desk]: now },
      };
      writeStored(file, next);
      return settingsOf(next, desk);
    },
  };
}

function settingsOf({ theme, keys, people }: Stored, desk: string): Settings {
  return { person: people[desk] ?? null, theme, keys };
}

function readStored(file: string): Stored {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return storedSchema.parse({});
  }
}

/** Written beside the file and put in its place, so that a crash leaves the old settings or the new ones. */
function writeStored(file: string, stored: Stored): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.new`;
  writeFileSync(fresh, `${JSON.stringify(stored, null, 2)}\n`, "utf8");
  const descriptor = openSync(fresh, "r+");
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(fresh, file);
}
