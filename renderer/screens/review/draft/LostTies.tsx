import { useRef, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { isOfStandingText } from "../../../../shared/review/lostTie.ts";
import { useCommands } from "../../../commands/CommandProvider.tsx";
import { useStores } from "../../../stores/stores.ts";
import { LostTieLine } from "../claim/LostTieLine.tsx";
import { keyOfPassage } from "../claim/passageWords.ts";
import { useFocused } from "../useFocused.ts";

type Props = { readonly review: Review };

/** The passages that were tied to words which stand no longer, until each is tied to a claim again or let go. */
export function LostTies({ review }: Props): ReactNode {
  const section = useRef<HTMLElement>(null);
  const { review: store } = useStores();
  const focused = useFocused(review);
  const ties = review.lostTies;
  const first = ties.find(({ now }) => now !== null && now === focused?.claim.id) ?? ties[0];
  const movable = first !== undefined && focused !== null && isOfStandingText(first, review);
  useCommands({
    // Lost claims stand above and come first: they block.
    ...(review.lost.length === 0 && { "lost.show": () => showSection(section.current) }),
    "evidence.move": movable ? () => void store.getState().tie(first, first.role) : undefined,
    "evidence.letGo": first === undefined ? undefined : () => void store.getState().letGo(first),
  });
  return (
    <section className="lost" aria-labelledby="lost-ties" tabIndex={-1} ref={section}>
      <h2 id="lost-ties">Lost ties</h2>
      <p>
        Somebody tied these passages to words that stand no longer. They are no evidence until they are tied
        again. Keys mean the first, or the one whose words became the claim in hand.
      </p>
      <ul>
        {ties.map((tie) => (
          <LostTieLine
            key={`${tie.claim} ${keyOfPassage(tie)}`}
            tie={tie}
            review={review}
            claim={focused?.claim ?? null}
            again={`Tie to claim ${(focused?.index ?? 0) + 1}`}
            isFirst={tie === first}
            againCommand="evidence.move"
          />
        ))}
      </ul>
    </section>
  );
}

/** The draft above may still be measured while the focus scrolls to what lies below it. */
function showSection(section: HTMLElement | null): void {
  section?.focus();
  requestAnimationFrame(() => section?.scrollIntoView?.({ block: "nearest" }));
}
