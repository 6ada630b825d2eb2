import { useState, type ReactNode } from "react";
import { commands, type CommandId } from "../../../shared/commands.ts";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { keyLabel, keysOf, type OwnKeys } from "../../commands/keys.ts";
import { Button } from "../../components/Button.tsx";
import { useStores } from "../../stores/stores.ts";
import { useAttempt } from "../useAttempt.ts";
import { PressKey } from "./PressKey.tsx";

const menus = ["Review", "View", "Edit", "File", "Help"] as const;

/** Every command with its keys; each can be given another one. */
export function KeySettings(): ReactNode {
  const { desk } = useStores();
  const { own } = useCommandContext();
  const attempt = useAttempt();
  const [changing, setChanging] = useState<CommandId | null>(null);
  const save = (keys: OwnKeys): void => {
    setChanging(null);
    void attempt(() => desk.getState().changeSettings({ keys }));
  };
  const ids = Object.keys(commands) as CommandId[];
  return (
    <>
      <h1>Keys</h1>
      <p className="settings-words">
        Single letters work outside fields only. Keys are remembered on this device.
      </p>
      {Object.keys(own).length > 0 && (
        <Button onClick={() => save({})}>Give every command its own key again</Button>
      )}
      {menus.map((menu) => (
        <section key={menu}>
          <h2>{menu}</h2>
          <ul className="key-list">
            {ids
              .filter((id) => commands[id].menu === menu)
              .map((id) => (
                <KeyRow key={id} id={id} own={own} onChange={() => setChanging(id)} onSave={save} />
              ))}
          </ul>
        </section>
      ))}
      {changing !== null && (
        <PressKey
          id={changing}
          onClose={() => setChanging(null)}
          onSave={(key) => save({ ...own, [changing]: key })}
        />
      )}
    </>
  );
}

type RowProps = {
  readonly id: CommandId;
  readonly own: OwnKeys;
  readonly onChange: () => void;
  readonly onSave: (own: OwnKeys) => void;
};

function KeyRow({ id, own, onChange, onSave }: RowProps): ReactNode {
  const { mac } = useCommandContext();
  const { title } = commands[id];
  const reset = (): void => onSave(Object.fromEntries(Object.entries(own).filter(([name]) => name !== id)));
  return (
    <li>
      <span>{title}</span>
      <span className="key-row-keys">
        {keysOf(id, own).map((key) => (
          <kbd key={key} className="key">
            {keyLabel(key, mac)}
          </kbd>
        ))}
      </span>
      {own[id] !== undefined && (
        <Button aria-label={`Default key for ${title}`} onClick={reset}>
          Default
        </Button>
      )}
      <Button aria-label={`Change the key for ${title}`} onClick={onChange}>
        Change…
      </Button>
    </li>
  );
}
