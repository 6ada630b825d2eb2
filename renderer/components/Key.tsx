import { createContext, useContext, type ReactNode } from "react";
import type { CommandId } from "../../shared/commands.ts";
import { useCommandContext } from "../commands/CommandProvider.tsx";
import { keyLabel, shownKey } from "../commands/keys.ts";
import { useKeyboardPlace } from "../commands/useKeyboardPlace.ts";
import { keysOf } from "../../shared/ownKeys.ts";

type Props = { readonly command: CommandId } | { readonly of: string };

/** True inside a dialog, whose keys go on working while those of the page behind it do not. */
export const InDialog = createContext(false);

/**
 * The key of a command as it works now, or one named key; nothing where the command has none. A key that does nothing now, as a
 * letter while somebody types, or any key of the page behind a dialog, is out of sight and keeps its room; in a dialog it is faint.
 */
export function Key(props: Props): ReactNode {
  const { mac, own } = useCommandContext();
  const place = useKeyboardPlace();
  const isInDialog = useContext(InDialog);
  const keys = "of" in props ? [props.of] : keysOf(props.command, own);
  // A named key is one of the field or dialog around it, unless it is a sign that the field would write.
  const isOfField = "of" in props && props.of.length > 1;
  const isAway = place.isDialogOpen && !("of" in props && isInDialog);
  const key = isAway ? null : isOfField ? props.of : shownKey(keys, place);
  if (keys[0] === undefined) return null;
  return (
    <kbd className="key" aria-hidden="true" data-asleep={key === null ? "" : undefined}>
      {keyLabel(key ?? keys[0], mac)}
    </kbd>
  );
}
