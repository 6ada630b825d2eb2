import { useMemo, useState, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import type { Drawn } from "../../../proof/drawn.ts";
import { emphasesOf, marksOf } from "../../../proof/marks.ts";
import { Proof } from "../../../proof/Proof.tsx";
import { shownReview } from "../../../stores/shownReview.ts";
import { useStores } from "../../../stores/stores.ts";
import { bylineOf, claimTitle, kickerOf } from "../facts.ts";
import type { Panel } from "../panel.ts";
import { leftoversOf } from "../leftovers.ts";
import { findPlaces } from "../finding.ts";
import { foundIn, type Find } from "../useFind.ts";
import { useStable } from "../useStable.ts";
import { findFocused } from "../useFocused.ts";
import { Banners, EditingBar } from "./Banners.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { DraftEnds } from "./DraftEnds.tsx";
import { DraftTools } from "./DraftTools.tsx";
import { useDrop } from "../useDrop.ts";
import { FindBar } from "./FindBar.tsx";
import { ShapeBar } from "./ShapeBar.tsx";

type Props = {
  readonly review: Review;
  readonly find: Find;
  readonly isListed: boolean;
  readonly onOpen: (panel: Panel) => void;
};

/** The draft on its sheet, full height; above it what Find and other hands have to say, beside it the claims as a list. */
export function DraftPane({ review, find, isListed, onOpen }: Props): ReactNode {
  const isEditing = useStores().review((state) => state.editing);
  return (
    <main className="draft-pane" aria-label="Draft" {...useDrop()}>
      {find.query !== null && <FindBar find={find} />}
      <Banners review={review} onOpen={onOpen} />
      <ClaimList review={review} isShown={isListed} />
      <EditingBar />
      <ShapeBar review={review} />
      <div className="galley" hidden={isListed}>
        <article className="sheet" data-editing={isEditing ? "" : undefined}>
          <DraftTools status={review.status} />
          <p className="kicker">{kickerOf(review)}</p>
          <DraftProof review={review} find={find} onOpen={onOpen} />
          <DraftEnds review={review} />
        </article>
      </div>
    </main>
  );
}

/** The draft, the first to follow a key: it looks at the store itself, ahead of the panels around it. */
function DraftProof({ review: late, find, onOpen }: Omit<Props, "isListed">): ReactNode {
  const { review: store } = useStores();
  const editing = store((state) => state.editing);
  const editAt = store((state) => state.editAt);
  const toSelect = store((state) => state.toSelect);
  // What was typed in the text itself is there already, at every key.
  const typed = store((state) => (state.typed !== null && state.isInText ? undefined : state.typed));
  const [first] = useState(() => store.getState().typed);
  const isOwnText = store((state) => state.isOwnText);
  const review = store(shownReview) ?? late;
  const focus = store((state) => state.focus);
  const claim = findFocused(review, focus)?.claim ?? null;
  const found = useFoundInDraft(find, review.text);
  const leftovers = useStable(useMemo(() => leftoversOf(review), [review]));
  const marks = useMemo(() => marksOf(review.claims), [review.claims]);
  // The facts under the headline are those of the revision that stands.
  const standing = store((state) => state.review) ?? review;
  const byline = useMemo(() => bylineOf(standing), [standing]);
  const drawn = useMemo(
    (): Drawn => ({
      marks,
      focus: claim?.id ?? null,
      emphases: emphasesOf(claim),
      leftovers,
      found: found.places,
      foundNow: found.now,
    }),
    [marks, claim, leftovers, found],
  );
  const [start, end] = [claim?.start ?? 0, claim?.end ?? 0];
  const asked = store((state) => state.claimAsked);
  // Another object for the same words brings them into view again.
  const inHand = useMemo(() => (end === 0 ? null : { start, end, asked }), [start, end, asked]);
  const { focusClaim, type, leaveEditing, startEditing, select } = store.getState();
  return (
    <Proof
      text={review.text}
      first={first}
      typed={typed}
      isOwnText={isOwnText}
      drawn={drawn}
      byline={byline}
      editing={editing}
      editAt={editAt}
      toSelect={toSelect}
      shown={found.places[found.now] ?? inHand}
      onFocusClaim={focusClaim}
      titleOf={(id) => titleOf(review, id)}
      onType={type}
      onSelect={select}
      onLeave={() => void leaveEditing()}
      onLeftover={() => onOpen("leftovers")}
      onEditAt={startEditing}
    />
  );
}

function titleOf(review: Review, id: string): string {
  const found = findFocused(review, id);
  return found === null ? "" : claimTitle(found.claim, found.index);
}

/** What Find found, in the offsets of this very text. */
function useFoundInDraft({ query, texts, now }: Find, text: string): ReturnType<typeof foundIn> {
  const at = useMemo(() => foundIn({ texts, now }, null).now, [texts, now]);
  const places = useMemo(() => findPlaces(text, query ?? ""), [text, query]);
  return useMemo(() => ({ places, now: at }), [places, at]);
}
