import type { ReactNode } from "react";
import type { CommandId } from "../../shared/commands.ts";
import { useCommandContext } from "../commands/CommandProvider.tsx";
import { keyLabel } from "../commands/keys.ts";
import { keysOf } from "../../shared/ownKeys.ts";

type Props = { readonly command: CommandId } | { readonly of: string };

/** The key of a command as it is today, or one named key; nothing where the command has none. */
export function Key(props: Props): ReactNode {
  const { mac, own } = useCommandContext();
  const key = "of" in props ? props.of : keysOf(props.command, own)[0];
  if (key === undefined) return null;
  return (
    <kbd className="key" aria-hidden="true">
      {keyLabel(key, mac)}
    </kbd>
  );
}
