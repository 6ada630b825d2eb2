import type { Handlers } from "../../shared/api/api.ts";
import type { Desk } from "../store/desk.ts";
import type { SettingsFile } from "./settingsFile.ts";
import { getPerson } from "./people.ts";

/** What this device remembers for its person. Who is at the desk is remembered for each desk by itself. */
export function createSettingsHandlers(
  desk: Desk,
  settings: SettingsFile,
): Pick<Handlers, "settings" | "changeSettings"> {
  return {
    settings: () => settings.read(desk.id),
    changeSettings: (changes) => {
      if (changes.person !== undefined && changes.person !== null) getPerson(desk, changes.person);
      return settings.change(desk.id, changes);
    },
  };
}
