import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type ReactNode } from "react";
import type { HistoryLine } from "../../../shared/api/historyAnswers.ts";
import { useIsNarrow } from "../../components/useIsNarrow.ts";
import { indexOfChosen } from "../../stores/history.ts";
import { useStores } from "../../stores/stores.ts";
import { HistoryRow } from "./HistoryRow.tsx";

const heights = { wide: 40, narrow: 80 };
const overscan = 12;

type Props = { readonly lines: readonly HistoryLine[]; readonly onOpen: () => void };

/** Only the lines in sight are in the page; older ones are asked for before the end is reached. */
export function HistoryTable({ lines, onOpen }: Props): ReactNode {
  const { history } = useStores();
  const chosen = history((state) => state.chosen);
  const at = indexOfChosen({ lines, chosen });
  const next = history((state) => state.next);
  const height = useIsNarrow() ? heights.narrow : heights.wide;
  const scroller = useRef<HTMLDivElement>(null);
  // The rule is about React's compiler, which does not build this page.
  // oxlint-disable-next-line react/incompatible-library
  const table = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => lines[index]?.hash ?? index,
    overscan,
  });
  const shown = table.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => table.measure(), [table, height]);
  useEffect(() => {
    if (next !== null && last >= lines.length - 2 * overscan) void history.getState().loadMore();
  }, [history, next, last, lines.length]);
  useEffect(() => {
    if (chosen !== null) table.scrollToIndex(at, { align: "auto" });
  }, [table, at, chosen]);
  const open = (hash: string): void => {
    history.getState().choose(hash);
    onOpen();
  };
  return (
    // Focusable, because it scrolls and nothing inside need be.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      ref={scroller}
      className="log"
      role="grid"
      tabIndex={0}
      aria-label="Log"
      aria-activedescendant={lines[at] === undefined ? undefined : `entry-${lines[at].hash}`}
      aria-rowcount={next === null ? lines.length + 1 : -1}
    >
      <div role="rowgroup" className="log-head">
        <div className="log-line" role="row" aria-rowindex={1}>
          <span role="columnheader">When</span>
          <span role="columnheader">Who</span>
          <span role="columnheader">What</span>
          <span role="columnheader">Article</span>
          <span role="columnheader">Way</span>
          <span role="columnheader">Entry</span>
        </div>
      </div>
      <div role="rowgroup" className="log-rows" style={{ height: table.getTotalSize() }}>
        {shown.map((item) => {
          const line = lines[item.index];
          return (
            line && (
              <HistoryRow
                key={line.hash}
                line={line}
                index={item.index}
                start={item.start}
                height={height}
                isChosen={item.index === at}
                onOpen={open}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
