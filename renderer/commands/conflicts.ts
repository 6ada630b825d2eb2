import { commands, type CommandId } from "../../shared/commands.ts";
import { keysOf, type OwnKeys } from "../../shared/ownKeys.ts";

/** The other command that has this key where both can be offered at once, or null. */
export function findKeyConflict(id: CommandId, key: string, own: OwnKeys): CommandId | null {
  const ids = Object.keys(commands) as CommandId[];
  const { where } = commands[id];
  return (
    ids.find((other) => {
      if (other === id) return false;
      const place = commands[other].where;
      const canMeet = place === where || place === "anywhere" || where === "anywhere";
      return canMeet && keysOf(other, own).includes(key);
    }) ?? null
  );
}
