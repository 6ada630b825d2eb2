import type { ReactNode } from "react";
import type { LostTie, Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import type { CommandId } from "../../../../shared/commands.ts";
import { evidenceLabels } from "../../../../shared/review/labels.ts";
import { isOfStandingText, whyUntied } from "../../../../shared/review/lostTie.ts";
import { quote } from "../../../../shared/text/quote.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import { usePersonName } from "../usePersonName.ts";
import { numberOfSource, usePassageWords } from "./passageWords.ts";

type Props = {
  readonly tie: LostTie;
  readonly review: Review;
  /** The claim in hand, to which the passage can be tied; null where there is none. */
  readonly claim: ReviewClaim | null;
  /** What the button says that ties it there. */
  readonly again: string;
  /** The key lets the first one go. */
  readonly isFirst: boolean;
  /** The key that ties all again, at the first one. */
  readonly againCommand?: CommandId;
};

/** A tie to words that stand no longer: whose it was, why it does not hold, and the two ways to settle it. */
export function LostTieLine(props: Props): ReactNode {
  const { tie, review, claim, again, isFirst, againCommand } = props;
  const { review: store } = useStores();
  const name = usePersonName()(tie.person);
  const words = usePassageWords(tie);
  const now = review.claims.find(({ id }) => id === tie.now) ?? null;
  const number = numberOfSource(tie, review);
  return (
    <li>
      <span className="hint">
        Not tied any more: {whyUntied(tie, now, review)}. {name} had tied {quote(words)}
        {number > 0 && ` of source ${number}`} ({evidenceLabels[tie.role].toLowerCase()}).
      </span>
      <span className="lost-buttons">
        {claim !== null && isOfStandingText(tie, review) && (
          <Button
            tone="quiet"
            {...(isFirst && againCommand !== undefined && { command: againCommand })}
            onClick={() => void store.getState().tie(tie, tie.role)}
          >
            {again}
          </Button>
        )}
        <Button
          tone="quiet"
          {...(isFirst && { command: "evidence.letGo" })}
          onClick={() => void store.getState().letGo(tie)}
        >
          Let it go
        </Button>
      </span>
    </li>
  );
}
