import type { ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { DeskFooter } from "../DeskFooter.tsx";
import { useStores } from "../../stores/stores.ts";
import { useAttempt } from "../useAttempt.ts";
import { saveHistory } from "./saveHistory.ts";
import { useCommands } from "../../commands/CommandProvider.tsx";

/** The head of the chain, to be noted elsewhere; export, backup, proof. */
export function HistoryFooter(): ReactNode {
  const stores = useStores();
  const attempt = useAttempt();
  const head = stores.history((state) => state.head);
  useCommands({ "history.save": () => void attempt(() => saveHistory(stores)) });
  const words =
    head === null ? (
      "The log is empty."
    ) : (
      <>
        <b>Head of the log</b> · entry {head.position.toLocaleString("en-GB")} ·{" "}
        <code
          className="log-hash"
          title="Note it elsewhere: whoever has it can prove that nothing before it was changed."
        >
          {head.hash}
        </code>
      </>
    );
  return (
    <DeskFooter words={words}>
      <Button size="large" command="history.save">
        Save as CSV…
      </Button>
      <Button size="large" command="desk.backup">
        Back up…
      </Button>
      <Button size="large" tone="primary" command="desk.verify">
        Verify
      </Button>
    </DeskFooter>
  );
}
