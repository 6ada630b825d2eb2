import { useState, type ReactNode } from "react";
import { WordsForm } from "../../../components/WordsForm.tsx";
import { useStores } from "../../../stores/stores.ts";
import { useKeptWords } from "../useKeptWords.ts";

type Props = { readonly claim: string; readonly onClose: () => void };

/** Lets the loss of a claim stand, with a reason. */
export function LostWaiver({ claim, onClose }: Props): ReactNode {
  const { review: store } = useStores();
  const [wrong, setWrong] = useState<string | null>(null);
  const { words, keep, forget } = useKeptWords(`lost ${claim}`, "");
  const give = async (): Promise<void> => {
    const reason = words.trim();
    setWrong(reason === "" ? "Say it in a few words." : null);
    if (reason === "" || !(await store.getState().waive(claim, reason))) return;
    forget();
    onClose();
  };
  return (
    <WordsForm
      label="Why may the loss stand?"
      value={words}
      onChange={keep}
      wrong={wrong}
      send="Let it stand"
      onSend={() => void give()}
      onCancel={onClose}
    />
  );
}
