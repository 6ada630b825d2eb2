import { useState, type ReactNode } from "react";
import { commandGroups } from "../../../shared/commandGroups.ts";
import { commands, type CommandId } from "../../../shared/commands.ts";
import { useCommandContext } from "../../commands/CommandProvider.tsx";
import { keysOf, type OwnKeys } from "../../../shared/ownKeys.ts";
import { Button } from "../../components/Button.tsx";
import { useStores } from "../../stores/stores.ts";
import { useAttempt } from "../useAttempt.ts";
import { KeyLabels } from "../keys/KeyLabels.tsx";
import { PressKey } from "./PressKey.tsx";

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
  return (
    <>
      <h1>Keys</h1>
      <p className="settings-words">
        Single letters work outside fields only. Keys are remembered on this device.
      </p>
      {Object.keys(own).length > 0 && (
        <Button onClick={() => save({})}>Give every command its own key again</Button>
      )}
      {commandGroups.map(({ title, ids }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="key-list">
            {ids.map((id) => (
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
  const { title } = commands[id];
  const reset = (): void => onSave(Object.fromEntries(Object.entries(own).filter(([name]) => name !== id)));
  return (
    <li>
      <span>{title}</span>
      <span className="key-row-keys">
        <KeyLabels keys={keysOf(id, own)} />
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
