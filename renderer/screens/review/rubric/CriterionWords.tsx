import { useState, type ReactNode } from "react";
import { WordsForm } from "../../../components/WordsForm.tsx";
import { useKeptWords } from "../useKeptWords.ts";

type Props = {
  /** What they are about, for keeping them until they are given. */
  readonly what: string;
  readonly label: string;
  /** What the button says. */
  readonly save: string;
  readonly before: string;
  /** Takes the words, empty ones too; answers what is wrong with them, or null where they were taken. */
  readonly onGive: (words: string) => Promise<string | null>;
  readonly onClose: () => void;
};

/** Asks for words about a question: why it is waived, or a note on its answer. */
export function CriterionWords({ what, label, save, before, onGive, onClose }: Props): ReactNode {
  const { words, keep, forget } = useKeptWords(what, before);
  const [wrong, setWrong] = useState<string | null>(null);
  const give = async (): Promise<void> => {
    const refusal = await onGive(words.trim());
    setWrong(refusal);
    if (refusal === null) forget();
  };
  return (
    <WordsForm
      label={label}
      value={words}
      onChange={keep}
      wrong={wrong}
      send={save}
      onSend={() => void give()}
      onCancel={onClose}
    />
  );
}
