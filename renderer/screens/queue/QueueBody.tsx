import type { ReactNode } from "react";
import { notExportedLabel, statusLabels } from "../../../shared/review/labels.ts";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { problemSentence } from "../../stores/notices.ts";
import { useStores } from "../../stores/stores.ts";
import { QueueList } from "./QueueList.tsx";
import { quote } from "../../../shared/text/quote.ts";

/** The list, or what stands in its place: loading, a problem, nothing found, nothing there. */
export function QueueBody(): ReactNode {
  const { queue } = useStores();
  const { rows, problem, counts, answered } = queue();
  const { find, showStatus, load } = queue.getState();
  const { status, isNotExported } = answered;
  const search = answered.search.trim();
  const isDeskEmpty = search === "" && Object.values(counts).every((count) => count === 0);
  if (problem !== null) return <Unreadable problem={problem} onRetry={() => void load()} />;
  if (rows === null) return <p className="loading">Reading the queue…</p>;
  if (rows.length > 0) return <QueueList rows={rows} />;
  if (isDeskEmpty) return <EmptyDesk />;
  const where =
    status === null ? "" : ` under ${quote(isNotExported ? notExportedLabel : statusLabels[status])}`;
  const isSearch = search !== "";
  return (
    <EmptyState
      title={isSearch ? `Nothing found for ${quote(search)}${where}` : `No articles${where}`}
      actions={
        <>
          {isSearch && <Button onClick={() => find("")}>Clear the search</Button>}
          {status !== null && <Button onClick={() => void showStatus(null)}>Look under all</Button>}
        </>
      }
    >
      {isSearch && <p>The search looks for every word, in the texts and the names of articles.</p>}
    </EmptyState>
  );
}

function Unreadable({
  problem,
  onRetry,
}: {
  readonly problem: unknown;
  readonly onRetry: () => void;
}): ReactNode {
  return (
    <EmptyState title="The queue cannot be read" actions={<Button onClick={onRetry}>Try again</Button>}>
      <p role="alert">{problemSentence(problem)}</p>
    </EmptyState>
  );
}

function EmptyDesk(): ReactNode {
  return (
    <EmptyState
      title="Nothing to review yet"
      actions={
        <>
          <Button command="import.files" tone="primary" size="large">
            Import drafts…
          </Button>
          <Button command="desk.sample" size="large">
            Open the sample desk
          </Button>
        </>
      }
    >
      <p>
        Drop drafts anywhere on this window: packages from a pipeline, or Markdown and plain text together
        with their sources.
      </p>
    </EmptyState>
  );
}
