import { useRef, type ChangeEvent, type ReactNode } from "react";
import { sendForm } from "../../commands/sendKey.ts";
import { Button } from "../../components/Button.tsx";
import { SendButton } from "../../components/SendButton.tsx";
import { TextField } from "../../components/TextField.tsx";
import { pickedFrom } from "../../pickedFile.ts";
import { useStores } from "../../stores/stores.ts";
import { pastedText } from "./FileDrop.tsx";
import { useImport } from "./useImport.ts";

/** Files by the system's dialog, or words pasted into a field. */
export function ImportChoice({ isPasting }: { readonly isPasting: boolean }): ReactNode {
  const importFiles = useImport();
  const input = useRef<HTMLInputElement>(null);
  const { forms } = useStores();
  const text = forms((state) => state.pasted);
  const { keepPasted } = forms.getState();
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    void importFiles([...(event.target.files ?? [])].map((file) => pickedFrom(file)));
  };
  return (
    <>
      {!isPasting && (
        <div className="drop-place">
          <p>
            <b>Drop files or folders anywhere on this window</b>, or choose them.
          </p>
          <p className="hint">
            Packages of a pipeline (stet-package/1), or drafts in Markdown or plain text together with their
            sources.
          </p>
          <input ref={input} type="file" multiple hidden aria-label="Files to import" onChange={choose} />
          <Button tone="primary" size="large" onClick={() => input.current?.click()}>
            Choose files…
          </Button>
        </div>
      )}
      <form
        className="paste-form"
        onKeyDown={sendForm}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === "") return;
          void importFiles([pastedText(text)]);
          keepPasted("");
        }}
      >
        <TextField
          label={isPasting ? "Paste a draft or a package" : "Or paste a draft or a package"}
          value={text}
          onChange={keepPasted}
          lines={isPasting ? 10 : 4}
        />
        <div className="paste-row">
          <p className="hint">A draft begins with its headline; sources can be added once it is imported.</p>
          <SendButton tone="plain" obstacle={text.trim() === "" ? "There is nothing pasted yet." : null}>
            Import the text
          </SendButton>
        </div>
      </form>
    </>
  );
}
