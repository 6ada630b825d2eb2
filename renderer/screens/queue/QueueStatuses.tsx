import type { ReactNode } from "react";
import { statusLabels } from "../../../shared/review/labels.ts";
import type { Status } from "../../../shared/words/article.ts";
import { Button } from "../../components/Button.tsx";
import { workOrder } from "../../components/workOrder.ts";
import { useStores } from "../../stores/stores.ts";

/** The statuses with their counts; one filters the queue. */
export function QueueStatuses(): ReactNode {
  const { queue } = useStores();
  const counts = queue((state) => state.counts);
  const current = queue((state) => state.status);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const show = (status: Status | null): void => void queue.getState().showStatus(status);
  return (
    <nav className="states" aria-label="Status" data-pane tabIndex={-1}>
      {[null, ...workOrder].map((status) => (
        <button
          key={status ?? "all"}
          type="button"
          aria-current={status === current ? "true" : undefined}
          onClick={() => show(status)}
        >
          <span>{status === null ? "All" : statusLabels[status]}</span>{" "}
          <b>{status === null ? all : counts[status]}</b>
        </button>
      ))}
      <div className="states-import">
        <Button command="import.files" wide>
          Import…
        </Button>
        <p className="hint">or drop files anywhere</p>
      </div>
    </nav>
  );
}
