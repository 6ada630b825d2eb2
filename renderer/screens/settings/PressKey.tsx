import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { commands, type CommandId } from "../../../shared/commands.ts";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { keyFrom, keyLabel } from "../../commands/keys.ts";
import { findKeyConflict } from "../../commands/conflicts.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";

type Props = {
  readonly id: CommandId;
  readonly onClose: () => void;
  /** The key, or "" for none. */
  readonly onSave: (key: string) => void;
};

/** Takes the next key that is pressed as the key of a command, unless another command has it. */
export function PressKey({ id, onClose, onSave }: Props): ReactNode {
  const { mac, own } = useCommandContext();
  const [key, setKey] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const press = (event: KeyboardEvent): void => {
    // Tab leaves the field and Escape the dialog, as everywhere.
    if (event.key === "Tab" || event.key === "Escape") return;
    event.preventDefault();
    setKey(keyFrom(event.nativeEvent, mac) ?? key);
  };
  const conflict = key === null ? null : findKeyConflict(id, key, own);
  const taken =
    conflict === null ? null : `“${commands[conflict].title}” has this key; change that one first.`;
  return (
    <Dialog
      title={`A key for “${commands[id].title}”`}
      onClose={onClose}
      initialFocus={field}
      foot={
        <>
          <Button onClick={() => onSave("")}>No key</Button>
          <Button
            tone="primary"
            obstacle={key === null ? "Press a key first." : taken}
            onClick={() => key !== null && onSave(key)}
          >
            Use this key
          </Button>
        </>
      }
    >
      <div className="field">
        <label htmlFor="pressed-key">Press the key, together with Ctrl, Alt or Shift if you like</label>
        <input
          id="pressed-key"
          ref={field}
          className="pressed-key"
          readOnly
          value={key === null ? "" : keyLabel(key, mac)}
          placeholder="…"
          aria-describedby="pressed-key-words"
          onKeyDown={press}
        />
        <p id="pressed-key-words" className={taken === null ? "hint" : "wrong"} role="status">
          {taken ?? "It takes the place of the keys that the command has now."}
        </p>
      </div>
    </Dialog>
  );
}
