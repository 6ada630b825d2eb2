import type { ReactNode } from "react";
import type { CommandId } from "../../../shared/commands.ts";
import { keysOf } from "../../../shared/ownKeys.ts";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { keyLabel } from "../../commands/keys.ts";

/** Keys as they are written on this person's keyboard. */
export function KeyLabels({ keys }: { readonly keys: readonly string[] }): ReactNode {
  const { mac } = useCommandContext();
  return keys.map((key) => (
    <kbd key={key} className="key">
      {keyLabel(key, mac)}
    </kbd>
  ));
}

/** The first key of a command, whether it works now or not: here it is to be learned. */
export function KeyOf({ command }: { readonly command: CommandId }): ReactNode {
  const { own } = useCommandContext();
  return <KeyLabels keys={keysOf(command, own).slice(0, 1)} />;
}
