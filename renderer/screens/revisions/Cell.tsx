import type { ReactNode } from "react";
import type { NumberedPiece } from "../../../shared/diff/changes.ts";
import type { ChangeState } from "./DiffView.tsx";
import { headingLevel, wordsWithoutSigns } from "./headings.ts";

type Props = {
  readonly pieces: readonly NumberedPiece[];
  readonly current: number | null;
  readonly states: ReadonlyMap<number, ChangeState> | undefined;
  readonly onTake: ((change: number) => void) | undefined;
};

/** One paragraph of one text, or of both in one. */
export function Cell({ pieces, current, states, onTake }: Props): ReactNode {
  const level = headingLevel(pieces);
  const words = wordsWithoutSigns(pieces);
  const last = pieces.length - 1;
  return (
    <div
      className="diff-cell"
      data-heading={level === 0 ? undefined : level}
      data-empty={last < 0 ? "" : undefined}
    >
      {pieces.map((piece, index) => {
        const text = index === last ? words[index]?.trimEnd() : words[index];
        if (piece.kind === "same" || piece.change === null) return text;
        const { change } = piece;
        return (
          <Changed
            key={index}
            piece={{ ...piece, text: shownText(piece, text ?? "") }}
            isCurrent={change === current}
            state={states?.get(change)}
            onTake={onTake === undefined ? undefined : () => onTake(change)}
          />
        );
      })}
    </div>
  );
}

type ChangedProps = {
  readonly piece: NumberedPiece;
  readonly isCurrent: boolean;
  readonly state: ChangeState | undefined;
  readonly onTake: (() => void) | undefined;
};

function Changed({ piece, isCurrent, state, onTake }: ChangedProps): ReactNode {
  const { kind, text, move, change } = piece;
  const Mark = kind === "gone" ? "del" : "ins";
  return (
    // The walk by keys reaches every change; a press on one is a short cut for the pointer.
    <Mark
      data-change={change}
      data-current={isCurrent ? "" : undefined}
      data-state={state}
      data-moved={move === null ? undefined : ""}
      onClick={onTake}
    >
      {move !== null && <span className="moved">{kind === "gone" ? "moved away" : "moved here"}</span>}
      {text}
    </Mark>
  );
}

/** The end of a paragraph that came or went alone has to be seen. */
function shownText({ text }: NumberedPiece, trimmed: string): string {
  if (text.trim() !== "") return trimmed;
  return text.includes("\n") ? "¶" : text;
}
