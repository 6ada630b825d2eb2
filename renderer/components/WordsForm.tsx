import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { isSign } from "../commands/dispatch.ts";
import { isSend } from "../commands/sendKey.ts";
import { Button } from "./Button.tsx";
import { Key } from "./Key.tsx";
import { SendButton } from "./SendButton.tsx";
import { TextField } from "./TextField.tsx";

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** What is wrong with the words, as a sentence. */
  readonly wrong: string | null;
  /** What the button says that gives the words. */
  readonly send: string;
  readonly onSend: () => void;
  readonly onCancel: () => void;
};

/** Asks for words in place, with the caret in them: Enter begins a line, Mod+Enter gives them, Escape leaves all as it was. */
export function WordsForm({ label, hint, value, onChange, wrong, send, onSend, onCancel }: Props): ReactNode {
  const field = useFirstFocus();
  const press = (event: KeyboardEvent): void => {
    const isGiven = isSend(event);
    const isLeft = event.key === "Escape";
    // What is typed here is no answer of what lies around it.
    if (isGiven || isLeft || isSign(event.nativeEvent)) event.stopPropagation();
    if (!isGiven && !isLeft) return;
    event.preventDefault();
    (isGiven ? onSend : onCancel)();
  };
  return (
    <form
      className="words-form"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        {...(hint !== undefined && { hint })}
        wrong={wrong}
        lines={3}
        inputRef={field}
      />
      <div className="words-buttons">
        <Button tone="quiet" onClick={onCancel}>
          Cancel <Key of="Escape" />
        </Button>
        <SendButton tone="fix">{send}</SendButton>
      </div>
    </form>
  );
}

/** Puts the caret into the field, and the focus back where it was when the field goes with it. */
function useFirstFocus() {
  const field = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    // At the end, and nothing selected: what is typed adds to words that were kept.
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    return () => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (isNowhere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  return field;
}
