import type { ReactNode } from "react";
import { KeyOf } from "./KeyLabels.tsx";

/** How a review goes from beginning to end, for whoever sits here for the first time; with this person's own keys. */
export function ReviewStory(): ReactNode {
  return (
    <section className="review-story" aria-label="How a review goes">
      <h3>How a review goes</h3>
      <ol>
        <li>
          <KeyOf command="claim.nextOpen" /> takes the next open claim in hand and shows the passage that
          bears on it. <KeyOf command="verdict.supported" /> to <KeyOf command="verdict.query" /> judge it,
          and the next one comes.
        </li>
        <li>
          What is wrong is mended: <KeyOf command="text.edit" /> edits, <KeyOf command="fix.strike" />{" "}
          strikes, and where a source has other words, <KeyOf command="fix.apply" /> puts them in. Or{" "}
          <KeyOf command="claim.waive" /> lets it stand, with a reason.
        </li>
        <li>
          <KeyOf command="rubric.open" /> answers the rubric; then <KeyOf command="decision.approve" />{" "}
          approves, or <KeyOf command="decision.return" /> returns the draft. Closed buttons say what is in
          the way.
        </li>
        <li>
          <KeyOf command="act.undo" /> takes back any act. <KeyOf command="palette.open" /> finds commands,
          claims, sources and articles by name.
        </li>
      </ol>
    </section>
  );
}
