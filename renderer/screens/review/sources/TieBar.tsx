import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { useStores } from "../../../stores/stores.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import { useFocused } from "../useFocused.ts";

type Props = { readonly review: Review; readonly text: string };

/** What can be done with a chosen passage: tied to the claim in hand in one of three roles. */
export function TieBar({ review, text }: Props): ReactNode {
  const { review: store } = useStores();
  const chosen = store((state) => state.chosen);
  const focused = useFocused(review);
  if (chosen === null) return null;
  const words = shorten(text.slice(chosen.start, chosen.end), 160);
  const claim = focused === null ? null : `claim ${focused.index + 1}`;
  return (
    <div className="tie-bar" role="toolbar" aria-label="Tie the chosen passage">
      <div className="tie-words">
        <p role="status">
          <span className="unseen">Chosen: “{words}”. </span>
          {claim === null
            ? "Take a claim in hand to tie the passage to it."
            : `Tie the chosen passage to ${claim}:`}
        </p>
        <Button tone="quiet" onClick={() => store.getState().choose(null)}>
          Cancel <Key of="Escape" />
        </Button>
      </div>
      <div className="tie-roles">
        <Button command="tie.supports">Supports</Button>
        <Button command="tie.contradicts">Contradicts</Button>
        <Button command="tie.context">Context</Button>
        <span className="tie-keys" aria-hidden="true">
          <Key of="ArrowUp" /> <Key of="ArrowDown" /> other sentence, with <Key of="Shift" /> more
        </span>
      </div>
    </div>
  );
}
