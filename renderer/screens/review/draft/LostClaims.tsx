import { useRef, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { isSettled } from "../../../../shared/review/claimObstacles.ts";
import { verdictLabels } from "../../../../shared/review/labels.ts";
import { refusalOfPlacing } from "../../../../shared/review/placeLost.ts";
import { useCommands } from "../../../commands/CommandProvider.tsx";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import { useFocused } from "../useFocused.ts";
import { usePersonName } from "../usePersonName.ts";
import { LostWaiver } from "./LostWaiver.tsx";

type Props = { readonly review: Review };
type Lost = Review["lost"][number];

/** The claims that lost their place, with what was said of them, until each is settled: placed, taken back or let stand. */
export function LostClaims({ review }: Props): ReactNode {
  const section = useRef<HTMLElement>(null);
  const { review: store, notices } = useStores();
  const focused = useFocused(review);
  const claim = focused?.claim ?? null;
  const at = focused === null ? null : { id: focused.claim.id, number: focused.index + 1 };
  const first = review.lost.find((lost) => !isSettled(lost, review.check.at));
  const refusal = claim === null ? null : refusalOfPlacing(claim);
  useCommands({
    "lost.show": () => section.current?.focus(),
    "lost.place":
      first === undefined || claim === null
        ? undefined
        : () => {
            if (refusal === null) void store.getState().placeLost(first.id, claim.id);
            else notices.getState().say(refusal, "refused");
          },
  });
  return (
    <section className="lost" aria-labelledby="lost-claims" tabIndex={-1} ref={section}>
      <h2 id="lost-claims">Lost claims</h2>
      <p>
        Somebody judged these words, and they have no certain place in the text any more. They block approval
        until each is put where it belongs, taken back, or let stand.
      </p>
      <ul>
        {review.lost.map((lost) => (
          <OneLost key={lost.id} lost={lost} at={at} refusal={refusal} isFirst={lost === first} />
        ))}
      </ul>
    </section>
  );
}

type OneProps = {
  readonly lost: Lost;
  /** The claim in hand, by its place in the text, and why nothing can be put on it. */
  readonly at: { readonly id: string; readonly number: number } | null;
  readonly refusal: string | null;
  /** The key puts the first one. */
  readonly isFirst: boolean;
};

function OneLost({ lost, at, refusal, isFirst }: OneProps): ReactNode {
  const { review: store } = useStores();
  const { id, words, judgement, waiver } = lost;
  return (
    <li>
      <q>{shorten(words, 200)}</q>
      <SaidOfLost lost={lost} />
      <span className="lost-buttons">
        {at !== null && (
          <Button
            {...(isFirst && { command: "lost.place" })}
            obstacle={refusal}
            onClick={() => void store.getState().placeLost(id, at.id)}
          >
            Put it on claim {at.number}
          </Button>
        )}
        {lost.added === true ? (
          <Button onClick={() => void store.getState().takeBackClaim(id)}>Take the claim back</Button>
        ) : (
          judgement !== null && (
            <Button onClick={() => void store.getState().judge(id, null)}>Take the verdict back</Button>
          )
        )}
        {judgement !== null && waiver === null && <LostWaiver claim={id} />}
      </span>
    </li>
  );
}

function SaidOfLost({ lost: { judgement, waiver, added } }: Pick<OneProps, "lost">): ReactNode {
  const nameOf = usePersonName();
  const said = [
    added === true ? "added by hand" : null,
    judgement === null
      ? null
      : `${verdictLabels[judgement.verdict]} by ${nameOf(judgement.person)}${quoted(judgement.note)}`,
    waiver === null ? null : `let stand by ${nameOf(waiver.person)}: ${waiver.reason}`,
  ].filter((part) => part !== null);
  return <span className="hint">{said.join(" · ")}</span>;
}

function quoted(note: string | null): string {
  return note === null ? "" : `: “${note}”`;
}
