import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import type { Span } from "../../../../shared/words/span.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import { readable } from "../../../../shared/text/readable.ts";
import { claimToSplit } from "../shapeCommands.ts";
import { quote } from "../../../../shared/text/quote.ts";
import { shorten } from "../../../../shared/text/shorten.ts";

function hasWords(selected: Span | null): boolean {
  return selected !== null && selected.end > selected.start;
}

/** What can be done with words that are selected in the draft: a claim of their own, or a cut through one. */
export function ShapeBar({ review }: { readonly review: Review }): ReactNode {
  const { review: store } = useStores();
  // Most of the time there is only a caret, which moves with each key.
  const selected = store((state) => (hasWords(state.selected) ? state.selected : null));
  const typed = store((state) => (hasWords(state.selected) ? state.typed : null));
  if (selected === null) return null;
  const words = readable((typed ?? review.text).slice(selected.start, selected.end));
  const cut = claimToSplit(review, selected);
  return (
    <div className="shape-bar" role="toolbar" aria-label="Selected words">
      <p role="status">{quote(shorten(words, 60))}</p>
      <Button command="claim.add">Add as a claim</Button>
      {cut !== null && <Button command="claim.split">Split the claim here</Button>}
    </div>
  );
}
