import { memo, type ReactNode } from "react";
import type { QueueRow } from "../../../shared/api/answers.ts";
import { statusLabels } from "../../../shared/review/labels.ts";
import { Meter } from "../../components/Meter.tsx";
import { formatExactly, formatShortly } from "../../time.ts";
import { Flags } from "./Flags.tsx";

type Props = {
  readonly row: QueueRow;
  readonly index: number;
  readonly of: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly height: number;
  readonly now: Date;
  readonly isChosen: boolean;
  readonly hasStatus: boolean;
  readonly onChoose: (article: string) => void;
  readonly onOpen: (article: string) => void;
};

/**
 * One article of the queue. One click opens it; the keys move and open without a pointer. It is drawn again only where it is
 * another, so that scrolling draws the rows that come into sight and no others.
 */
export const QueueItem = memo(function Item(props: Props): ReactNode {
  const { row, index, of, start, height, now, isChosen, hasStatus, onChoose, onOpen } = props;
  const examined = row.claims === 0 ? "No claims" : `${row.judged} of ${row.claims}`;
  return (
    // The list has the focus and the keys (aria-activedescendant); the row takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`article-${row.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-setsize={of}
      aria-posinset={index + 1}
      className="item"
      style={{ height, transform: `translateY(${start}px)` }}
      onMouseDown={() => onChoose(row.id)}
      onClick={() => onOpen(row.id)}
    >
      <h2 className="one-line" title={row.headline}>
        {row.headline}
      </h2>
      <p className="item-words one-line">
        {hasStatus && <span className="item-status">{statusLabels[row.status]}</span>}
        {row.exported && <span>Exported</span>}
        {row.proposal && <span className="item-proposal">New text waits</span>}
        <span className="one-line">{row.slug}</span>
      </p>
      <Flags row={row} />
      <div className="item-progress">
        <Meter
          words={row.claims === 0 ? examined : `${examined} examined`}
          of={row.claims}
          parts={[{ ink: "open", count: row.judged }]}
          wordsShown={false}
        />
        <span className="numbers" aria-hidden="true">
          {examined}
        </span>
      </div>
      <time className="numbers" dateTime={row.changedAt} title={formatExactly(row.changedAt)}>
        {formatShortly(row.changedAt, now)}
      </time>
    </div>
  );
});
