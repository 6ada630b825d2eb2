import type { ReactNode } from "react";
import type { Status } from "../../shared/words/article.ts";
import { Key } from "./Key.tsx";
import { workOrder } from "./workOrder.ts";
import { quote } from "../../shared/text/quote.ts";

/** Shorter than the labels of statuses: the rail is 60 px wide. */
const words: Readonly<Record<Status, string>> = {
  new: "New",
  in_review: "Review",
  returned: "Returned",
  rejected: "Rejected",
  approved: "Approved",
};

type Props = {
  readonly counts: Readonly<Record<Status, number>>;
  /** The status of the open article. */
  readonly current: Status | null;
  /** The words that the queue is searched by: the counts are of what was found. */
  readonly search: string;
  readonly onOpen: (status: Status | null) => void;
};

/** The queue, folded while an article is open: how many of each status, and the way back. */
export function QueueRail({ counts, current, search, onOpen }: Props): ReactNode {
  const found = search === "" ? null : `found for ${quote(search)}`;
  return (
    <nav className="rail" aria-label={found === null ? "Queue" : `Queue, ${found}`}>
      {workOrder.map((status) => (
        <button
          key={status}
          type="button"
          aria-current={status === current ? "true" : undefined}
          onClick={() => onOpen(status)}
        >
          <b>{counts[status]}</b>
          <span>{words[status]}</span>
        </button>
      ))}
      <button
        type="button"
        className="end"
        title={found === null ? undefined : `Back to what was ${found}`}
        onClick={() => onOpen(null)}
      >
        <Key command="screen.queue" />
        <span>{found === null ? "Queue" : "Found"}</span>
      </button>
    </nav>
  );
}
