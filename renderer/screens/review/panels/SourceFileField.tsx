import { useRef, type ReactNode } from "react";
import type { FileBytes } from "../../../../shared/api/questions.ts";
import { toBase64 } from "../../../base64.ts";
import { Button } from "../../../components/Button.tsx";

type Props = {
  readonly file: FileBytes | null;
  readonly onChange: (file: FileBytes | null) => void;
  readonly onProblem: (sentence: string) => void;
};

const largest = 5_000_000;

/** A source file: Markdown with front matter, or plain text; chosen or dropped. */
export function SourceFileField({ file, onChange, onProblem }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    if (chosen.size > largest)
      onProblem(`${chosen.name} is over 5 MB; keep a source to what bears on the draft.`);
    else onChange({ name: chosen.name, bytes: toBase64(new Uint8Array(await chosen.arrayBuffer())) });
  };
  return (
    <div
      className="drop-place"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <p role="status">
        {file === null ? (
          <>
            <b>Drop a file here</b>, or choose one.
          </>
        ) : (
          <b>{file.name}</b>
        )}
      </p>
      <p className="hint">Markdown, with or without front matter, or plain text.</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="The source’s file"
        accept=".md,.markdown,.txt,text/plain,text/markdown"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>
        {file === null ? "Choose a file…" : "Choose another file…"}
      </Button>
    </div>
  );
}
