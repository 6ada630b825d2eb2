import type { ReactNode } from "react";
import type { HistoryLine } from "../../../shared/api/historyAnswers.ts";
import { wayLabels } from "../../../shared/review/labels.ts";
import { useStores } from "../../stores/stores.ts";
import { formatExactly, formatInstant } from "../../time.ts";

type Props = {
  readonly line: HistoryLine;
  readonly index: number;
  /** Pixels from the top of the lines. */
  readonly start: number;
  readonly height: number;
};

/** One act: when, who, what, on which article, by which way, and its place and hash in the chain. */
export function HistoryRow({ line, index, start, height }: Props): ReactNode {
  const { place } = useStores();
  const { article, headline } = line;
  return (
    <div
      className="log-line"
      role="row"
      aria-rowindex={index + 2}
      style={{ height, transform: `translateY(${start}px)` }}
    >
      <time role="cell" className="numbers" dateTime={line.at} title={formatExactly(line.at)}>
        {formatInstant(line.at)}
      </time>
      <span role="cell" className="one-line" title={`Account: ${line.account}`}>
        {line.personName ?? <i className="hint">nobody named ({line.account})</i>}
      </span>
      <span role="cell" className="log-what one-line" title={line.sentence}>
        {line.sentence}
      </span>
      <span role="cell" className="one-line">
        {article !== null && (
          <button
            type="button"
            className="log-article one-line"
            title={`Open “${headline ?? article}”`}
            onClick={() => place.getState().openArticle(article)}
          >
            {headline ?? article}
          </button>
        )}
      </span>
      <span role="cell" className="one-line">
        {wayLabels[line.way]}
      </span>
      <span
        role="cell"
        className="log-hash one-line"
        title={`Entry ${line.sequence} of device ${line.device}: ${line.hash}`}
      >
        {line.position} · {line.hash.slice(0, 8)}
      </span>
    </div>
  );
}
