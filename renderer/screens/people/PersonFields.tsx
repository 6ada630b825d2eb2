import type { ReactNode, RefObject } from "react";
import { roles, type Role } from "../../../shared/words/person.ts";
import { roleLabels } from "../../../shared/review/labels.ts";
import { Choices } from "../../components/Choices.tsx";
import { TextField } from "../../components/TextField.tsx";
import type { NewPerson } from "../../stores/forms.ts";

const roleHints: Readonly<Record<Role, string>> = {
  checker: "Judges claims against the sources.",
  editor: "Approves, returns, rejects and exports.",
  lead: "Sets the rules and audits who decided what.",
};

type Props = {
  readonly person: NewPerson;
  readonly onChange: (person: NewPerson) => void;
  readonly wrong: string | null;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
};

/** A person's name and role. */
export function PersonFields({ person, onChange, wrong, inputRef }: Props): ReactNode {
  return (
    <>
      <TextField
        label="Name"
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        placeholder="As colleagues know you"
        wrong={wrong}
        required
        {...(inputRef && { inputRef })}
      />
      <Choices
        legend="Role"
        value={person.role}
        onChange={(role) => onChange({ ...person, role })}
        choices={roles.map((role) => ({ value: role, label: roleLabels[role], hint: roleHints[role] }))}
      />
    </>
  );
}
