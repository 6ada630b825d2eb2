import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { QueueRow } from "../../../shared/api/answers.ts";
import { useIsNarrow } from "../../components/useIsNarrow.ts";
import { useNow } from "../../components/useNow.ts";
import { useStores } from "../../stores/stores.ts";
import { QueueItem } from "./QueueItem.tsx";

const heights = { wide: 66, narrow: 98 };
const overscan = 8;

/** Only the rows in sight are in the page; the next ones are asked for before the end is reached. */
export function QueueList({ rows }: { readonly rows: readonly QueueRow[] }): ReactNode {
  const { queue, place } = useStores();
  const { chosen, isChosenByPerson, status, isNotExported, notExported, next, counts } = queue();
  const height = useIsNarrow() ? heights.narrow : heights.wide;
  const scroller = useRef<HTMLDivElement>(null);
  const now = useNow();
  // The rule is about React's compiler, which does not build this page.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan,
  });
  const shown = list.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const at = useMemo(() => rows.findIndex((row) => row.id === chosen), [rows, chosen]);
  const { choose } = queue.getState();
  const { openArticle } = place.getState();
  const inAll = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const all = status === null ? inAll : isNotExported ? notExported : counts[status];
  useEffect(() => list.measure(), [list, height]);
  useEffect(() => {
    if (next !== null && last >= rows.length - 2 * overscan) void queue.getState().loadMore();
  }, [queue, next, last, rows.length]);
  useEffect(() => {
    if (at !== -1 && isChosenByPerson) list.scrollToIndex(at, { align: "auto" });
  }, [list, at, isChosenByPerson]);
  return (
    <div
      ref={scroller}
      className="queue-list"
      role="listbox"
      aria-label="Articles"
      tabIndex={0}
      aria-activedescendant={chosen === null ? undefined : `article-${chosen}`}
    >
      <div role="presentation" className="queue-rows" style={{ height: list.getTotalSize() }}>
        {shown.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <QueueItem
              key={row.id}
              row={row}
              index={item.index}
              of={all}
              start={item.start}
              height={height}
              now={now}
              isChosen={row.id === chosen}
              hasStatus={status === null}
              onChoose={choose}
              onOpen={openArticle}
            />
          );
        })}
      </div>
    </div>
  );
}
