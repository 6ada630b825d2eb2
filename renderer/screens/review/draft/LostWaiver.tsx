import { useState, type ReactNode } from "react";
import { Button } from "../../../components/Button.tsx";
import { WordsForm } from "../../../components/WordsForm.tsx";
import { useStores } from "../../../stores/stores.ts";
import { useKeptWords } from "../useKeptWords.ts";

/** Lets the loss of a claim stand, with a reason. */
export function LostWaiver({ claim }: { readonly claim: string }): ReactNode {
  const { review: store } = useStores();
  const [isAsking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const { words, keep, forget } = useKeptWords(`lost ${claim}`, "");
  if (!isAsking) return <Button onClick={() => setAsking(true)}>Let it stand…</Button>;
  const give = async (): Promise<void> => {
    const reason = words.trim();
    setWrong(reason === "" ? "Say it in a few words." : null);
    if (reason !== "" && (await store.getState().waive(claim, reason))) forget();
  };
  return (
    <WordsForm
      label="Why may the loss stand?"
      value={words}
      onChange={keep}
      wrong={wrong}
      send="Let it stand"
      onSend={() => void give()}
      onCancel={() => setAsking(false)}
    />
  );
}
