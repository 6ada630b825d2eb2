import { Fragment, type ReactNode } from "react";
import { notExportedLabel, statusLabels } from "../../../shared/review/labels.ts";
import { Button } from "../../components/Button.tsx";
import { workOrder } from "../../components/workOrder.ts";
import { useStores } from "../../stores/stores.ts";

/** The statuses with their counts, and what of the approved has not left; one filters the queue. */
export function QueueStatuses(): ReactNode {
  const { queue } = useStores();
  const counts = queue((state) => state.counts);
  const current = queue((state) => state.status);
  const isNotExported = queue((state) => state.isNotExported);
  const notExported = queue((state) => state.notExported);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { showStatus, showNotExported } = queue.getState();
  return (
    <nav className="states" aria-label="Status" data-pane tabIndex={-1}>
      {[null, ...workOrder].map((status) => (
        <Fragment key={status ?? "all"}>
          <button
            type="button"
            aria-current={status === current && !isNotExported ? "true" : undefined}
            onClick={() => void showStatus(status)}
          >
            <span>{status === null ? "All" : statusLabels[status]}</span>{" "}
            <b>{status === null ? all : counts[status]}</b>
          </button>
          {status === "approved" && (
            <button
              type="button"
              className="states-part"
              aria-current={isNotExported ? "true" : undefined}
              onClick={() => void showNotExported()}
            >
              <span>{notExportedLabel}</span> <b>{notExported}</b>
            </button>
          )}
        </Fragment>
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
