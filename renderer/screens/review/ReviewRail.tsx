import { useEffect, type ReactNode } from "react";
import type { Status } from "../../../shared/words/article.ts";
import { QueueRail } from "../../components/QueueRail.tsx";
import { useStores } from "../../stores/stores.ts";

/** The queue folded to a rail; its counts follow what happens on the desk. */
export function ReviewRail({ status }: { readonly status: Status | null }): ReactNode {
  const { queue, place, desk } = useStores();
  const counts = queue((state) => state.counts);
  const search = queue((state) => state.search.trim());
  const position = desk((state) => state.position);
  // Every act on the desk moves its position; one of this page shows in the status at once.
  useEffect(() => {
    void queue.getState().load();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [queue, position, status]);
  const open = (chosen: Status | null): void => {
    if (chosen !== null) void queue.getState().showStatus(chosen);
    place.getState().go("queue");
  };
  return <QueueRail counts={counts} current={status} search={search} onOpen={open} />;
}
