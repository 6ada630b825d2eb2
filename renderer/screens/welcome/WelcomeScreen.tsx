import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { Button } from "../../components/Button.tsx";
import { useStores } from "../../stores/stores.ts";
import { ChoosePerson } from "../people/ChoosePerson.tsx";
import type { NewPerson } from "../../stores/forms.ts";
import { PersonFields } from "../people/PersonFields.tsx";
import { useAttempt } from "../useAttempt.ts";

type Props = { readonly onImport: () => void; readonly onSample: () => Promise<void> };

/** The first thing on a new desk: what Stet is, who is here, and the two ways to begin. */
export function WelcomeScreen({ onImport, onSample }: Props): ReactNode {
  const { desk } = useStores();
  const loaded = desk((state) => state.loaded);
  const isNew = (loaded?.people.length ?? 0) === 0;
  return (
    <main className="welcome">
      <div className="welcome-sheet">
        <h1>Stet</h1>
        <p className="stet-mark">
          <i>stet</i>: let it stand. The copy editor’s mark for words that stay.
        </p>
        <ol className="welcome-lines">
          <li>An AI-written draft lies beside the sources that it was written from.</li>
          <li>Every claim that the sources do not carry is marked, with reason and passage.</li>
          <li>You judge, mend and decide; only what is approved leaves, and all is on record.</li>
        </ol>
        {isNew ? (
          <FirstPerson onImport={onImport} onSample={onSample} />
        ) : (
          <ChoosePerson title="Who is at the desk?" />
        )}
        <p className="hint">
          Names are declared, not checked: whoever sits here can say who they are. Every entry in the log also
          keeps the account of this computer{loaded === null ? "" : ` (${loaded.desk.account})`}. Nothing
          leaves this machine.
        </p>
      </div>
    </main>
  );
}

function FirstPerson({ onImport, onSample }: Props): ReactNode {
  const { desk } = useStores();
  const attempt = useAttempt();
  const [person, setPerson] = useState<NewPerson>({ name: "", role: "editor" });
  const [isAsked, setAsked] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const begin = async (then: () => Promise<void> | void): Promise<void> => {
    setAsked(true);
    if (person.name.trim() === "") return;
    await attempt(async () => {
      await desk.getState().bringAlong(person.name.trim(), person.role);
      await then();
    });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void begin(onImport);
  };
  const wrong =
    isAsked && person.name.trim() === "" ? "Say your name first; the log names who did what." : null;
  return (
    <form className="welcome-form" onSubmit={submit} noValidate>
      <h2>Who is at the desk?</h2>
      <PersonFields person={person} onChange={setPerson} wrong={wrong} inputRef={name} />
      <div className="welcome-ways">
        <Button type="submit" tone="primary" size="large">
          Import drafts…
        </Button>
        <Button size="large" onClick={() => void begin(onSample)}>
          Open the sample desk
        </Button>
      </div>
    </form>
  );
}
