import type { Handlers } from "../../shared/api/api.ts";
import type { Desk } from "../store/desk.ts";
import type { DeviceMemory } from "../store/device.ts";
import { getPerson } from "./people.ts";

/** What a device remembers outside its desks. */
export type Memory = Pick<DeviceMemory, "getSettings" | "changeSettings">;

/** What this device remembers for its person. Who is at the desk is remembered for each desk by itself. */
export function createSettingsHandlers(
  desk: Desk,
  device: Memory,
): Pick<Handlers, "settings" | "changeSettings"> {
  return {
    settings: () => device.getSettings(desk.id),
    changeSettings: (changes) => {
      if (changes.person !== undefined && changes.person !== null) getPerson(desk, changes.person);
      return device.changeSettings(desk.id, changes);
    },
  };
}
