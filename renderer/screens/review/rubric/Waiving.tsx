import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { TextField } from "../../../components/TextField.tsx";
import { useStores } from "../../../stores/stores.ts";

type Props = { readonly criterion: string; readonly onWaived: () => void; readonly onClose: () => void };

/** Asks why a question is waived. */
export function Waiving({ criterion, onWaived, onClose }: Props): ReactNode {
  const { review } = useStores();
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = async (): Promise<void> => {
    if (reason.trim() === "") setWrong("Say it in a few words.");
    else if (await review.getState().waive(criterion, reason.trim())) onWaived();
  };
  return (
    <form
      className="waiving"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <TextField
        label="Why is it waived?"
        value={reason}
        onChange={setReason}
        wrong={wrong}
        inputRef={field}
      />
      <Button type="submit" tone="fix">
        Waive <Key of="Enter" />
      </Button>
    </form>
  );
}
