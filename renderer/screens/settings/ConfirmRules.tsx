import type { ReactNode } from "react";
import type { Policy } from "../../../shared/words/policy.ts";
import { Button } from "../../components/Button.tsx";
import { Key } from "../../components/Key.tsx";
import { SendButton } from "../../components/SendButton.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { useStores } from "../../stores/stores.ts";
import { useAttempt } from "../useAttempt.ts";

type Props = {
  readonly policy: Policy;
  readonly changes: readonly string[];
  readonly onClose: () => void;
};

/** What changes, sentence by sentence, before the new rules enter the log. */
export function ConfirmRules({ policy, changes, onClose }: Props): ReactNode {
  const { desk, forms, notices } = useStores();
  const attempt = useAttempt();
  const save = async (): Promise<void> => {
    onClose();
    await attempt(async () => {
      await desk.getState().setPolicy(policy);
      forms.getState().keepRules(null);
      notices.getState().say("The new rules hold from now on.", "done");
    });
  };
  return (
    <Dialog
      title="Change the rules?"
      words="This is what changes. It goes into the log, and holds for every decision from now on; decisions taken before stay as they are."
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <Button onClick={onClose}>
            Not yet <Key of="Escape" />
          </Button>
          <SendButton>Change the rules</SendButton>
        </>
      }
    >
      <ul className="changes">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Dialog>
  );
}
