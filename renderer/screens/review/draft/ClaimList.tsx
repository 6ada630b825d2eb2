import { memo, useEffect, useRef, type ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { explainClaim, explanationText } from "../../../../shared/review/explanation.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import { formatCount } from "../../../time.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { claimTitle } from "../facts.ts";
import { readable } from "../../../../shared/text/readable.ts";
import { useInHand } from "../useInHand.ts";
import { useSettled } from "../useSettled.ts";

type Props = { readonly review: Review; readonly isShown: boolean };

/**
 * Every claim as a line of a list: the other way to read the marks. It is always there for screen readers, and for
 * the eye when it is asked for.
 */
export function ClaimList({ review: newest, isShown }: Props): ReactNode {
  const { review: store } = useStores();
  const isTyping = store((state) => state.editing);
  const review = useSettled(newest, isTyping && !isShown, afterTyping);
  const focus = useSettled(useInHand().focus, isTyping && !isShown, afterTyping);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const line = isShown && place.current?.querySelector(`[data-claim="${focus}"]`);
    if (line) line.scrollIntoView?.({ block: "nearest" });
  }, [isShown, focus]);
  return (
    <section
      ref={place}
      className={isShown ? "claim-list" : "claim-list unseen"}
      aria-label="List of claims"
      {...(isShown && { "data-pane": "claims", tabIndex: 0 })}
    >
      {isShown && (
        <header>
          <h2>{formatCount(review.claims.length, "claim")}</h2>
          <Button command="verdict.seen">Supported for all looked at</Button>
          <Button command="claim.list">Back to the text</Button>
        </header>
      )}
      <ClaimLines
        claims={review.claims}
        sources={review.sources}
        focus={focus}
        isShown={isShown}
        onFocus={store.getState().focusClaim}
      />
    </section>
  );
}

type LinesProps = Pick<LineProps, "sources" | "isShown" | "onFocus"> & {
  readonly claims: readonly ReviewClaim[];
  /** The id of the claim in hand. */
  readonly focus: string | null;
};

/** Not looked at again at all while somebody types, which does not move the list. */
const ClaimLines = memo(function Lines({ claims, focus, ...rest }: LinesProps): ReactNode {
  return (
    <ol>
      {claims.map((claim, index) => (
        <ClaimLine key={claim.id} claim={claim} index={index} isFocused={claim.id === focus} {...rest} />
      ))}
    </ol>
  );
});

/** Milliseconds: nobody reads the list while they type, so it follows once they stop. */
const afterTyping = 400;

type LineProps = {
  readonly claim: ReviewClaim;
  readonly index: number;
  readonly sources: Review["sources"];
  readonly isFocused: boolean;
  readonly isShown: boolean;
  readonly onFocus: (claim: string) => void;
};

/** Only the lines that change are drawn again when another of hundreds of claims is taken in hand. */
const ClaimLine = memo(function Line(props: LineProps): ReactNode {
  const { claim, index, sources, isFocused, isShown, onFocus } = props;
  return (
    <li>
      <button
        type="button"
        data-claim={claim.id}
        tabIndex={isShown ? 0 : -1}
        aria-current={isFocused ? "true" : undefined}
        onClick={() => onFocus(claim.id)}
      >
        <ClaimLetter claim={claim} />
        <span className="unseen">{claimTitle(claim, index)}: </span>
        <span className="claim-list-words">{readable(claim.words)}</span>
        <span className="hint">{explanationText(explainClaim(claim, sources))}</span>
      </button>
    </li>
  );
});
