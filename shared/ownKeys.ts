import type { Command } from "./command.ts";
import { commands, type CommandId } from "./commands.ts";

/** A person's own keys: command id → keys separated by spaces, in the spelling of `commands.ts`. */
export type OwnKeys = Readonly<Record<string, string>>;

/** The keys of a command: the person's own where they chose some (none, if they emptied them). */
export function keysOf(id: CommandId, own: OwnKeys): readonly string[] {
  const chosen = own[id];
  if (chosen === undefined) return (commands[id] as Command).keys;
  return chosen.split(" ").filter((key) => key !== "");
}
