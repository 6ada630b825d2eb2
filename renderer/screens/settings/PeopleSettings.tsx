import { useState, type ReactNode, type SubmitEvent } from "react";
import { roleLabels } from "../../../shared/review/labels.ts";
import { Avatar } from "../../components/Avatar.tsx";
import { sendForm } from "../../commands/sendKey.ts";
import { Button } from "../../components/Button.tsx";
import { SendButton } from "../../components/SendButton.tsx";
import { personAtDesk } from "../../stores/desk.ts";
import { nobody } from "../../stores/forms.ts";
import { useStores } from "../../stores/stores.ts";
import { PersonFields } from "../people/PersonFields.tsx";
import { useAttempt } from "../useAttempt.ts";

/** Who works at this desk, and who sits at it now. */
export function PeopleSettings(): ReactNode {
  const { desk } = useStores();
  const people = desk((state) => state.loaded?.people) ?? [];
  const current = desk(personAtDesk);
  return (
    <>
      <h1>People</h1>
      <p className="settings-words">
        Everything that is done is written into the log under the name of whoever sits at the desk. Names are
        declared, not checked: the log keeps the account of the computer beside them.
      </p>
      <ul className="people-list">
        {people.map((person) => (
          <li key={person.id}>
            <span className="avatar">
              <Avatar name={person.name} />
            </span>
            <b className="one-line">{person.name}</b>
            <span className="hint">{roleLabels[person.role]}</span>
            {person.id === current?.id && <span className="people-here">at the desk</span>}
          </li>
        ))}
      </ul>
      <Button command="person.switch">Change seats…</Button>
      <AddPerson />
    </>
  );
}

function AddPerson(): ReactNode {
  const { desk, forms, notices } = useStores();
  const attempt = useAttempt();
  const person = forms((state) => state.person);
  const { keepPerson } = forms.getState();
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = person.name.trim();
    setWrong(name === "" ? "A name is needed; the log names who did what." : null);
    if (name === "") return;
    void attempt(async () => {
      await desk.getState().addPerson(name, person.role);
      notices.getState().say(`${name} is one of the desk’s people now.`, "done");
      keepPerson(nobody);
    });
  };
  return (
    <form
      className="settings-form"
      onSubmit={submit}
      onKeyDown={sendForm}
      noValidate
      aria-label="Add a person"
    >
      <h2>Add a person</h2>
      <PersonFields person={person} onChange={keepPerson} wrong={wrong} />
      <div>
        <SendButton>Add</SendButton>
      </div>
    </form>
  );
}
