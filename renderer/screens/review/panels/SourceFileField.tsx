import { useId, type ReactNode } from "react";
import type { FileBytes } from "../../../../shared/api/questions.ts";
import { toBase64 } from "../../../base64.ts";

type Props = {
  readonly file: FileBytes | null;
  readonly onChange: (file: FileBytes | null) => void;
  readonly onProblem: (sentence: string) => void;
};

const largest = 5_000_000;

/** A source file: Markdown with front matter, or plain text; chosen or dropped. */
export function SourceFileField({ file, onChange, onProblem }: Props): ReactNode {
  const id = useId();
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    if (chosen.size > largest)
      onProblem(`${chosen.name} is over 5 MB; keep a source to what bears on the draft.`);
    else onChange({ name: chosen.name, bytes: toBase64(new Uint8Array(await chosen.arrayBuffer())) });
  };
  return (
    <div
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <label htmlFor={id}>{file?.name ?? "Drop a Markdown or text file here, or choose one"}</label>
      <input
        id={id}
        type="file"
        accept=".md,.markdown,.txt,text/plain,text/markdown"
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </div>
  );
}
