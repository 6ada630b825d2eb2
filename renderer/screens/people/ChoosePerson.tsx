import { useState, type ReactNode } from "react";
import { roleLabels } from "../../../shared/review/labels.ts";
import { Avatar } from "../../components/Avatar.tsx";
import { sendForm } from "../../commands/sendKey.ts";
import { Button } from "../../components/Button.tsx";
import { SendButton } from "../../components/SendButton.tsx";
import { personAtDesk } from "../../stores/desk.ts";
import { useStores } from "../../stores/stores.ts";
import { useAttempt } from "../useAttempt.ts";
import type { NewPerson } from "../../stores/forms.ts";
import { PersonFields } from "./PersonFields.tsx";

type Props = { readonly title?: string; readonly onSeated?: () => void };

/** The people of the desk, one press each, and a place for somebody new. */
export function ChoosePerson({ title, onSeated }: Props): ReactNode {
  const { desk } = useStores();
  const attempt = useAttempt();
  const people = desk((state) => state.loaded?.people) ?? [];
  const current = desk(personAtDesk);
  const [isNew, setNew] = useState(people.length === 0);
  const sit = async (id: string): Promise<void> => {
    if (await attempt(() => desk.getState().sitDown(id))) onSeated?.();
  };
  if (isNew) return <SomebodyNew onSeated={onSeated} onBack={() => setNew(false)} />;
  return (
    <div className="people">
      {title !== undefined && <h2>{title}</h2>}
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="person"
              aria-current={person.id === current?.id ? "true" : undefined}
              onClick={() => void sit(person.id)}
            >
              <span className="avatar">
                <Avatar name={person.name} />
              </span>
              <span className="one-line">{person.name}</span>
              <span className="hint">{roleLabels[person.role]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={() => setNew(true)}>Somebody new…</Button>
    </div>
  );
}

type NewProps = { readonly onSeated: (() => void) | undefined; readonly onBack: () => void };

function SomebodyNew({ onSeated, onBack }: NewProps): ReactNode {
  const { desk } = useStores();
  const attempt = useAttempt();
  const [person, setPerson] = useState<NewPerson>({ name: "", role: "checker" });
  const [wrong, setWrong] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const name = person.name.trim();
    if (name === "") {
      setWrong("A name is needed; the log names who did what.");
      return;
    }
    const done = await attempt(async () => {
      const added = await desk.getState().addPerson(name, person.role);
      await desk.getState().sitDown(added.id);
    });
    if (done) onSeated?.();
  };
  return (
    <form
      className="people"
      noValidate
      onKeyDown={sendForm}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <PersonFields person={person} onChange={setPerson} wrong={wrong} />
      <div className="dialog-foot">
        <Button onClick={onBack}>Back</Button>
        <SendButton>Sit down</SendButton>
      </div>
    </form>
  );
}
