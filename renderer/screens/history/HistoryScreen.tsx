import { useEffect, useState, type ReactNode } from "react";
import { useCommands } from "../../commands/CommandProvider.tsx";
import { indexOfChosen } from "../../stores/history.ts";
import { useStores } from "../../stores/stores.ts";
import { DeskFrame } from "../DeskFrame.tsx";
import { useTitle } from "../useTitle.ts";
import { ScreenNames } from "../ScreenNames.tsx";
import { EntryDialog } from "./EntryDialog.tsx";
import { HistoryBody } from "./HistoryBody.tsx";
import { HistoryFilters } from "./HistoryFilters.tsx";
import { HistoryFooter } from "./HistoryFooter.tsx";
import { VerifyStrip } from "./VerifyStrip.tsx";

/** The log as people read it: who did what, when, to which article, and the proof that it is whole. */
export function HistoryScreen(): ReactNode {
  const { history, place, desk } = useStores();
  const position = desk((state) => state.position);
  const article = place((state) => state.historyOf);
  const [isOpen, setOpen] = useState(false);
  const { lines, chosen } = history();
  const line = lines?.[indexOfChosen({ lines, chosen })];
  const { step } = history.getState();
  useTitle("History");
  useCommands(
    line === undefined
      ? {}
      : {
          "history.next": () => step(1),
          "history.previous": () => step(-1),
          "history.open": () => setOpen(true),
        },
  );
  // Every act on the desk moves its position, and then the log is read again.
  useEffect(() => {
    void history.getState().show({ article });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [history, position, article]);
  return (
    <DeskFrame crumb={<ScreenNames />} footer={<HistoryFooter />}>
      <main className="history" data-pane tabIndex={-1} aria-label="History">
        <h1 className="unseen">History</h1>
        <HistoryFilters />
        <VerifyStrip />
        <HistoryBody onOpen={() => setOpen(true)} />
      </main>
      {isOpen && line !== undefined && <EntryDialog line={line} onClose={() => setOpen(false)} />}
    </DeskFrame>
  );
}
