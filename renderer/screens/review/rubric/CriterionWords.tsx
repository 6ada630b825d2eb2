import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { TextField } from "../../../components/TextField.tsx";

type Props = {
  readonly label: string;
  /** What the button says. */
  readonly save: string;
  readonly before: string;
  /** Takes the words, empty ones too; answers what is wrong with them, or null where they were taken. */
  readonly onGive: (words: string) => Promise<string | null>;
  readonly onClose: () => void;
};

/** Asks for words about a question: why it is waived, or a note on its answer. Enter gives them, Escape leaves all as it was. */
export function CriterionWords({ label, save, before, onGive, onClose }: Props): ReactNode {
  const [words, setWords] = useState(before);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="criterion-words"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void onGive(words.trim()).then(setWrong);
      }}
    >
      <TextField label={label} value={words} onChange={setWords} wrong={wrong} inputRef={field} />
      <Button type="submit" tone="fix">
        {save} <Key of="Enter" />
      </Button>
    </form>
  );
}
