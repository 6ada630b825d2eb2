import type { ReactNode } from "react";
import type { HistoryLine } from "../../../shared/api/historyAnswers.ts";
import { wholeAct, wordsOfAct } from "../../../shared/history/wholeAct.ts";
import { wayLabels } from "../../../shared/review/labels.ts";
import { useStores } from "../../stores/stores.ts";
import { formatExactly, formatInstant } from "../../time.ts";
import { quote } from "../../../shared/text/quote.ts";

type Props = {
  readonly line: HistoryLine;
  readonly index: number;
  /** Pixels from the top of the lines. */
  readonly start: number;
  readonly height: number;
  readonly isChosen: boolean;
  readonly onOpen: (hash: string) => void;
};

/** One act: when, who, what, on which article, by which way, and its place and hash in the chain. */
export function HistoryRow({ line, index, start, height, isChosen, onOpen }: Props): ReactNode {
  const { place } = useStores();
  const { article, headline } = line;
  const words = wordsOfAct(line);
  return (
    // The grid has the focus and the keys (aria-activedescendant); the row takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`entry-${line.hash}`}
      className="log-line"
      role="row"
      tabIndex={-1}
      aria-selected={isChosen}
      onClick={() => onOpen(line.hash)}
      aria-rowindex={index + 2}
      style={{ height, transform: `translateY(${start}px)` }}
    >
      <time role="gridcell" className="numbers" dateTime={line.at} title={formatExactly(line.at)}>
        {formatInstant(line.at)}
      </time>
      <span role="gridcell" className="one-line" title={`Account: ${line.account}`}>
        {line.personName ?? <i className="hint">nobody named ({line.account})</i>}
      </span>
      <span role="gridcell" className="log-what" title={wholeAct(line)}>
        {line.act}
        {words !== null && <span className="log-note">: {words}</span>}
      </span>
      <span role="gridcell" className="one-line">
        {article !== null && (
          <button
            type="button"
            className="log-article one-line"
            tabIndex={-1}
            title={`Open ${quote(headline ?? article)}`}
            onClick={(event) => {
              event.stopPropagation();
              place.getState().openArticle(article);
            }}
          >
            {headline ?? article}
          </button>
        )}
      </span>
      <span role="gridcell" className="one-line">
        {wayLabels[line.way]}
      </span>
      <span
        role="gridcell"
        className="log-hash one-line"
        title={`Entry ${line.sequence} of device ${line.device}: ${line.hash}`}
      >
        {line.position} · {line.hash.slice(0, 8)}
      </span>
    </div>
  );
}
