import { memo, type ReactNode } from "react";
import type { Passage, Run } from "../passages.ts";

type Props = {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The id of the claim in hand. */
  readonly focus: string | null;
  readonly onPassage: (passage: Passage) => void;
};

/** A paragraph of a source as plain words; passages on which claims rest can be pointed at. */
export const SourceParagraph = memo(Paragraph, (before, after) => signOf(before) === signOf(after));

function Paragraph({ text, runs, focus, onPassage }: Props): ReactNode {
  const rests = runs.some(({ passage }) => passage !== null);
  return (
    <p className="source-paragraph" data-rests={rests ? "" : undefined} data-start={runs[0]?.start}>
      {runs.map((run) =>
        run.passage === null ? (
          <Pieces key={run.start} text={text} run={run} />
        ) : (
          <PassageRun
            key={run.start}
            text={text}
            run={run}
            passage={run.passage}
            focus={focus}
            onPassage={onPassage}
          />
        ),
      )}
    </p>
  );
}

/** Everything that a paragraph shows; handlers are left out, because they only ever set one state. */
function signOf({ runs, focus, text }: Props): string {
  const rests = focus !== null && runs.some(({ passage }) => passage?.claims.includes(focus));
  return JSON.stringify([runs, rests ? focus : null, text.length]);
}

type RunProps = { readonly text: string; readonly run: Run };

function PassageRun({
  text,
  run,
  passage,
  focus,
  onPassage,
}: RunProps & Omit<Props, "runs"> & { readonly passage: Passage }): ReactNode {
  const count = passage.claims.length;
  return (
    <span
      className="passage"
      role="button"
      tabIndex={0}
      data-in-hand={focus !== null && passage.claims.includes(focus) ? "" : undefined}
      title={count === 1 ? "One claim rests on this" : `${count} claims rest on this`}
      onClick={() => onPassage(passage)}
      onFocus={() => onPassage(passage)}
      onKeyDown={(event) => {
        // Enter and Space belong to the passage here, not to the draft.
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onPassage(passage);
      }}
    >
      <Pieces text={text} run={run} />
    </span>
  );
}

function Pieces({ text, run }: RunProps): ReactNode {
  return run.pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end);
    if (piece.kinds.length === 0) return words;
    return (
      <mark
        key={piece.start}
        draggable={piece.kinds.includes("chosen") ? true : undefined}
        className={piece.kinds.map((kind) => `over-${kind}`).join(" ")}
      >
        {words}
      </mark>
    );
  });
}
