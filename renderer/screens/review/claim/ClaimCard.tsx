import { useRef, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { refusalOfAct } from "../../../../shared/review/acts.ts";
import { useCommands } from "../../../commands/CommandProvider.tsx";
import type { PanelCalls, Panel } from "../panel.ts";
import { isWordPanel } from "../panel.ts";
import { useFocused } from "../useFocused.ts";
import { ClaimHead } from "./ClaimHead.tsx";
import { ClaimNotes } from "./ClaimNotes.tsx";
import { Explanation } from "./Explanation.tsx";
import { FixButtons } from "./FixButtons.tsx";
import { Ties } from "./Ties.tsx";
import { VerdictButtons } from "./VerdictButtons.tsx";
import { WhyPanel } from "./WhyPanel.tsx";
import { WordsPrompt } from "./WordsPrompt.tsx";

type Props = PanelCalls & {
  readonly review: Review;
  readonly panel: Panel | null;
  readonly isWhyOpen: boolean;
  readonly onWhy: () => void;
};

/** The claim in hand: what the checker finds and why, what a person can do about it, and what was done. */
export function ClaimCard({ review, panel, isWhyOpen, onOpen, onClose, onWhy }: Props): ReactNode {
  const focused = useFocused(review);
  const place = useRef<HTMLElement>(null);
  const scroll = (by: number) => () =>
    place.current?.scrollBy({ top: by * 0.7 * place.current.clientHeight });
  useCommands({ "claim.down": scroll(1), "claim.up": scroll(-1) });
  if (focused === null) return <NoClaim review={review} />;
  const { claim, index } = focused;
  return (
    <section ref={place} className="claim-card" aria-label="Claim in hand" data-pane="claim" tabIndex={-1}>
      <ClaimHead claim={claim} index={index} of={review.claims.length} isWhyOpen={isWhyOpen} onWhy={onWhy} />
      <Explanation claim={claim} sources={review.sources} />
      <ClaimNotes claim={claim} review={review} />
      <Ties claim={claim} review={review} />
      {!isWordPanel(panel) && <FixButtons claim={claim} review={review} />}
      {isWhyOpen && <WhyPanel claim={claim} review={review} />}
      {isWordPanel(panel) ? (
        <WordsPrompt
          key={`${panel} ${claim.id}`}
          kind={panel}
          claim={claim}
          onOpen={onOpen}
          onClose={onClose}
        />
      ) : (
        <VerdictButtons claim={claim} closed={refusalOfAct("judging", review.status)} onOpen={onOpen} />
      )}
    </section>
  );
}

function NoClaim({ review }: { readonly review: Review }): ReactNode {
  const words =
    review.claims.length === 0
      ? "The checker finds nothing in this draft that can be checked against a source."
      : "No claim is in hand: J takes the first.";
  return (
    <section className="claim-card" aria-label="Claim in hand" data-pane="claim" tabIndex={-1}>
      <p className="hint">{words}</p>
    </section>
  );
}
