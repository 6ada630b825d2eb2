import type { ReactNode } from "react";
import type { CommandId } from "../../shared/commands.ts";
import { useCommandContext } from "../commands/CommandProvider.tsx";
import { keyLabel, shownKey } from "../commands/keys.ts";
import { useIsTyping } from "../commands/useIsTyping.ts";
import { keysOf } from "../../shared/ownKeys.ts";

type Props = { readonly command: CommandId } | { readonly of: string };

/**
 * The key of a command as it works now, or one named key; nothing where the command has none. While somebody types, a letter
 * is no command: its key is out of sight, and keeps its room.
 */
export function Key(props: Props): ReactNode {
  const { mac, own } = useCommandContext();
  const isTyping = useIsTyping();
  const keys = "of" in props ? [props.of] : keysOf(props.command, own);
  // A named key is one of the field around it, unless it is a sign that the field would write.
  const isOfField = "of" in props && props.of.length > 1;
  const key = shownKey(keys, isTyping && !isOfField);
  if (keys[0] === undefined) return null;
  return (
    <kbd className="key" aria-hidden="true" data-asleep={key === null ? "" : undefined}>
      {keyLabel(key ?? keys[0], mac)}
    </kbd>
  );
}
