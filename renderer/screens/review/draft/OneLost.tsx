import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { verdictLabels } from "../../../../shared/review/labels.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import type { CommandId } from "../../../../shared/commands.ts";
import { Button } from "../../../components/Button.tsx";
import { usePersonName } from "../usePersonName.ts";
import { LostWaiver } from "./LostWaiver.tsx";
import { quote } from "../../../../shared/text/quote.ts";

type Props = {
  readonly lost: Review["lost"][number];
  /** The claim in hand, by its place in the text, and why nothing can be put on it. */
  readonly at: { readonly id: string; readonly number: number } | null;
  readonly refusal: string | null;
  /** The keys are about this one. */
  readonly isFirst: boolean;
  readonly isWaiving: boolean;
  readonly onPlace: () => void;
  readonly onTakeBack: () => void;
  readonly onWaive: (isAsking: boolean) => void;
};

/** A claim that lost its place, with the three ways to settle it. */
export function OneLost(props: Props): ReactNode {
  const { lost, at, refusal, isFirst, isWaiving, onPlace, onTakeBack, onWaive } = props;
  const keyed = (command: CommandId) => (isFirst ? { command } : {});
  return (
    <li>
      <q>{shorten(lost.words, 200)}</q>
      <SaidOfLost lost={lost} />
      <span className="lost-buttons">
        {at !== null && (
          <Button {...keyed("lost.place")} obstacle={refusal} onClick={onPlace}>
            Put it on claim {at.number}
          </Button>
        )}
        <Button {...keyed("lost.back")} onClick={onTakeBack}>
          {lost.added === true ? "Take the claim back" : "Take the verdict back"}
        </Button>
        {lost.judgement !== null && (
          <Button {...keyed("lost.waive")} onClick={() => onWaive(true)} aria-expanded={isWaiving}>
            Let it stand…
          </Button>
        )}
      </span>
      {isWaiving && <LostWaiver claim={lost.id} onClose={() => onWaive(false)} />}
    </li>
  );
}

/** What people said of a claim that is not in the text any more. */
export function SaidOfLost({ lost: { judgement, waiver, added } }: Pick<Props, "lost">): ReactNode {
  const nameOf = usePersonName();
  const said = [
    added === true ? "added by hand" : null,
    judgement === null
      ? null
      : `${verdictLabels[judgement.verdict]} by ${nameOf(judgement.person)}${quoted(judgement.note)}`,
    waiver === null ? null : `let stand by ${nameOf(waiver.person)}: ${waiver.reason}`,
    judgement === null && added !== true ? "verdict taken back" : null,
  ].filter((part) => part !== null);
  return <span className="hint">{said.join(" · ")}</span>;
}

function quoted(note: string | null): string {
  return note === null ? "" : `: ${quote(note)}`;
}
