import { useState, type ReactNode } from "react";
import { Button } from "../../../components/Button.tsx";
import { TextField } from "../../../components/TextField.tsx";
import { useStores } from "../../../stores/stores.ts";

/** Lets the loss of a claim stand, with a reason. */
export function LostWaiver({ claim }: { readonly claim: string }): ReactNode {
  const { review: store } = useStores();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) return <Button onClick={() => setReason("")}>Let it stand…</Button>;
  const give = (): void => {
    if (reason.trim() !== "") void store.getState().waive(claim, reason.trim());
  };
  return (
    <form
      className="lost-waiver"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <TextField label="Why may the loss stand?" value={reason} onChange={setReason} />
      <Button type="submit" tone="fix">
        Let it stand
      </Button>
    </form>
  );
}
