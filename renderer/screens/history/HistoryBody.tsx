import type { ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { problemSentence } from "../../stores/notices.ts";
import type { HistoryFilter } from "../../stores/history.ts";
import { useStores } from "../../stores/stores.ts";
import { HistoryTable } from "./HistoryTable.tsx";

/** The lines, or what stands in their place. */
export function HistoryBody({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { history } = useStores();
  const { lines, problem, filter } = history();
  if (problem !== null)
    return (
      <EmptyState
        title="The log cannot be read"
        actions={<Button onClick={() => void history.getState().load()}>Try again</Button>}
      >
        <p role="alert">{problemSentence(problem)}</p>
      </EmptyState>
    );
  if (lines === null) return <p className="loading">Reading the log…</p>;
  if (lines.length === 0)
    return (
      <EmptyState title="Nothing in the log here">
        <p>{`No act is ${narrowingOf(filter)}. Show everything to see the whole log.`}</p>
      </EmptyState>
    );
  return <HistoryTable lines={lines} onOpen={onOpen} />;
}

/** What narrows the log, in words: `by this person, since this day`. */
function narrowingOf({ article, person, since }: HistoryFilter): string {
  const parts = [
    person === null ? null : "by this person",
    article === null ? null : "about this article",
    since === null ? null : "since this day",
  ];
  return parts.filter((part) => part !== null).join(", ");
}
