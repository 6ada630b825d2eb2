import type { ReactNode } from "react";
import type { FileBytes } from "../../../../shared/api/questions.ts";
import { DayField } from "../../../components/DayField.tsx";
import { TextField } from "../../../components/TextField.tsx";
import type { WrittenSource } from "../../../stores/forms.ts";
import { sourceFileOf } from "../sourceFile.ts";

type Props = {
  readonly source: WrittenSource;
  readonly onChange: (source: WrittenSource) => void;
};

/** The fields of a pasted source. */
export function SourceFields({ source, onChange }: Props): ReactNode {
  const set = (field: keyof WrittenSource) => (value: string) => onChange({ ...source, [field]: value });
  return (
    <>
      <TextField
        label="Words"
        value={source.text}
        onChange={set("text")}
        lines={6}
        hint="The whole text, as it stands there."
      />
      <TextField label="Title" value={source.title} onChange={set("title")} />
      <div className="fields-row">
        <TextField label="Publisher" value={source.publisher} onChange={set("publisher")} />
        <DayField label="Published" value={source.published} onChange={set("published")} />
      </div>
      <TextField label="Address" value={source.url} onChange={set("url")} placeholder="https://" />
    </>
  );
}

/** The source as a file, or the sentence that says what is missing. */
export function readSource(source: WrittenSource): FileBytes | string {
  if (source.text.trim() === "") return "Paste the words of the source.";
  if (source.title.trim() === "") return "Give the source a title, so that others can find it again.";
  return sourceFileOf(source);
}
