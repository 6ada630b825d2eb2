import { memo, useMemo, type ReactNode } from "react";
import { blocksOf, type DiffBlock } from "../../../shared/diff/blocks.ts";
import type { NumberedPiece } from "../../../shared/diff/changes.ts";
import { Cell } from "./Cell.tsx";
import "./diff.css";

export type Layout = "beside" | "inline";

/** What became of an offered change: `open` waits for a choice, `both` stands after the person's own, which `kept` is alone. */
export type ChangeState = "open" | "taken" | "refused" | "both" | "kept";

/** Two texts, piece by piece. */
export type Compared = {
  readonly pieces: readonly NumberedPiece[];
  /** What the two texts are called, for the heads of their columns. */
  readonly heads: readonly [before: string, after: string];
  /** The number of the change in hand, or null. */
  readonly current: number | null;
  /** What became of each change, where there is something to choose. */
  readonly states?: ReadonlyMap<number, ChangeState>;
  readonly onTake?: (change: number) => void;
};

type Props = Compared & { readonly layout: Layout };

/** Two texts as copy: paragraph beside paragraph, or both in one; struck words are only in the first, underlined ones only in the second. */
export function DiffView({ pieces, layout, heads, current, states, onTake }: Props): ReactNode {
  const blocks = useMemo(() => blocksOf(pieces), [pieces]);
  const holds = (block: DiffBlock): boolean =>
    current !== null && block.pieces.some(({ change }) => change === current);
  return (
    <div className="diff" data-layout={layout}>
      {layout === "beside" && (
        <div className="diff-heads">
          <h2>{heads[0]}</h2>
          <h2>{heads[1]}</h2>
        </div>
      )}
      {blocks.map((block, index) => (
        <Block
          key={index}
          block={block}
          layout={layout}
          current={holds(block) ? current : null}
          states={states}
          onTake={onTake}
        />
      ))}
    </div>
  );
}

type BlockProps = Pick<Props, "layout" | "current"> & {
  readonly block: DiffBlock;
  readonly states: Props["states"] | undefined;
  readonly onTake: Props["onTake"] | undefined;
};

/** Only the blocks that the walk leaves and enters are drawn again. */
const Block = memo(function Block({ block, layout, ...look }: BlockProps): ReactNode {
  const isSame = block.pieces.every(({ kind }) => kind === "same");
  if (layout === "inline")
    return (
      <div className="diff-block" data-same={isSame ? "" : undefined}>
        <Cell pieces={block.pieces} {...look} />
      </div>
    );
  return block.rows.map((row, index) => (
    <div key={index} className="diff-row" data-same={isSame ? "" : undefined}>
      <Cell pieces={row.before} {...look} />
      <Cell pieces={row.after} {...look} />
    </div>
  ));
});
