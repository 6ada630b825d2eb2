import { useEffect, useRef, type ReactNode } from "react";
import { useCommands } from "../../commands/CommandProvider.tsx";
import { useStores } from "../../stores/stores.ts";
import { DeskFrame } from "../DeskFrame.tsx";
import { useEscape } from "../useEscape.ts";
import { useTitle } from "../useTitle.ts";
import { ScreenNames } from "../ScreenNames.tsx";
import { QueueBody } from "./QueueBody.tsx";
import { QueueFooter } from "./QueueFooter.tsx";
import { QueueSearch } from "./QueueSearch.tsx";
import { QueueStatuses } from "./QueueStatuses.tsx";
import { SampleStrip } from "./SampleStrip.tsx";

/** Every article by status, with its flags and how far it is; by keyboard throughout. */
export function QueueScreen(): ReactNode {
  const { queue, place, desk } = useStores();
  const position = desk((state) => state.position);
  const rows = queue((state) => state.rows);
  const chosen = queue((state) => state.chosen);
  const search = useRef<HTMLInputElement>(null);
  useTitle("Queue");
  const canOpen = rows !== null && rows.length > 0 && chosen !== null;
  const { step } = queue.getState();
  useEscape(() => {
    if (queue.getState().search !== "") queue.getState().find("");
  });
  const open = canOpen ? () => place.getState().openArticle(chosen) : undefined;
  // Every act on the desk moves its position, and then the queue is read again.
  useEffect(() => {
    void queue.getState().load();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [queue, position]);
  useCommands({
    "queue.next": canOpen ? () => step(1) : undefined,
    "queue.previous": canOpen ? () => step(-1) : undefined,
    "queue.open": open,
    "queue.find": () => {
      search.current?.focus();
      search.current?.select();
    },
  });
  return (
    <DeskFrame crumb={<ScreenNames />} footer={<QueueFooter onOpen={open} />}>
      <div className="queue">
        <QueueStatuses />
        <main className="queue-main" data-pane tabIndex={-1} aria-label="Queue">
          <h1 className="unseen">Queue</h1>
          <SampleStrip />
          <QueueSearch inputRef={search} onOpen={open} />
          <QueueBody />
        </main>
      </div>
    </DeskFrame>
  );
}
