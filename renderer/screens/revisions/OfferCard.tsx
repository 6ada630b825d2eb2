import type { ReactNode } from "react";
import type { ChangeKind } from "../../../shared/diff/changes.ts";
import { canKeepBoth } from "../../../shared/diff/merge.ts";
import type { MergePlace } from "../../../shared/diff/mergePieces.ts";
import { Button } from "../../components/Button.tsx";
import { ChangeCard } from "./ChangeCard.tsx";
import type { ChangeState } from "./DiffView.tsx";
import { withoutSigns } from "./headings.ts";

type Props = {
  readonly place: MergePlace | undefined;
  readonly state: ChangeState | undefined;
  readonly at: number;
  readonly of: number;
  readonly hasClean: boolean;
};

const told = {
  open: "It waits for your choice.",
  taken: "Taken: the delivered words will stand.",
  refused: "Refused: the words that stand are kept.",
  both: "Both stand: the words that stand, and the delivered ones after them.",
  kept: "Yours, and kept.",
} as const satisfies Record<ChangeState, string>;

/** The offered change in hand: its words on both sides, in a conflict those that both were made from, and the choice. */
export function OfferCard({ place, state, at, of, hasClean }: Props): ReactNode {
  if (place === undefined) return <ChangeCard place={null} kind="replaced" gone="" come="" />;
  return (
    <ChangeCard place={{ at, of }} kind={kindOf(place)} gone={place.mine} come={place.theirs}>
      {place.kind === "conflict" && (
        <p className="conflict">
          <b>Conflict.</b> A person changed these words too.
        </p>
      )}
      {place.move !== null && <p className="hint">Both places of a move are taken or refused together.</p>}
      <p className="choice-state" role="status" data-state={state}>
        {told[state ?? "open"]}
      </p>
      <div className="change-choices">
        <Button command="change.take" aria-pressed={state === "taken"}>
          Take it
        </Button>
        <Button command="change.refuse" aria-pressed={state === "refused"}>
          Keep what stands
        </Button>
        {canKeepBoth(place) && (
          <Button command="change.both" aria-pressed={state === "both"}>
            Keep both
          </Button>
        )}
        {hasClean && (
          <Button command="changes.takeClean" tone="quiet">
            Take all without a conflict
          </Button>
        )}
      </div>
      {place.kind === "conflict" && (
        <p className="conflict-base">
          Before both they were:{" "}
          {place.base.trim() === "" ? "nothing" : <q>{withoutSigns(place.base).trim()}</q>}
        </p>
      )}
    </ChangeCard>
  );
}

function kindOf({ mine, theirs, move }: MergePlace): ChangeKind {
  if (move !== null) return "moved";
  if (mine === "") return "added";
  return theirs === "" ? "removed" : "replaced";
}
