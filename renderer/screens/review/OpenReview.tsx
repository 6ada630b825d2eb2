import { memo, useState, type ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import type { FoundPlace } from "../../../shared/words/criterion.ts";
import { DeskFrame } from "../DeskFrame.tsx";
import { CheckAnnouncement } from "./CheckAnnouncement.tsx";
import { ClaimAnnouncement } from "./ClaimAnnouncement.tsx";
import { ClaimCard } from "./claim/ClaimCard.tsx";
import { DraftPane } from "./draft/DraftPane.tsx";
import { Panels } from "./Panels.tsx";
import { isPlace, type Panel, type Place } from "./panel.ts";
import { PrintedProof } from "./print/PrintedProof.tsx";
import { ReviewCrumb, ReviewMeter } from "./ReviewHeader.tsx";
import { ReviewFooter } from "./ReviewFooter.tsx";
import { ReviewRail } from "./ReviewRail.tsx";
import { SourcePane } from "./sources/SourcePane.tsx";
import { useChoosing } from "./sources/useChoosing.ts";
import { useAskedAgain } from "./useAskedAgain.ts";
import { useFind } from "./useFind.ts";
import { useReviewCommands } from "./useReviewCommands.ts";
import { useOpenPanel } from "./useOpenPanel.ts";
import { useLiveChecking } from "./useLiveChecking.ts";
import { useLooking } from "./useLooking.ts";
import { useWhyNot } from "./useWhyNot.ts";
import { useSavedOnLeaving } from "./useSavedOnLeaving.ts";
import { useStores } from "../../stores/stores.ts";
import { useEscape } from "../useEscape.ts";
import { useTitle } from "../useTitle.ts";
import { headlineWords } from "../../../shared/text/headlineWords.ts";

type Props = { readonly review: Review; readonly onPlace: (place: Place) => void };

/** The screen of an article that is there. */
export const OpenReview = memo(Opened);

function Opened({ review, onPlace }: Props): ReactNode {
  const [panel, setPanel] = useOpenPanel(review.article.id);
  const [isListed, setListed] = useState(false);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const find = useFind(review);
  // What is typed is no act yet: the queue and the head of the page say where the desk has the article.
  const { review: store } = useStores();
  const status = store((state) => state.review?.status) ?? review.status;
  const open = (next: Panel): void => (isPlace(next) ? onPlace(next) : setPanel(next));
  const calls = { onOpen: open, onClose: () => setPanel(null) };
  const toggles = {
    found: find.at,
    onList: () => setListed((is) => !is),
    onWhy: () => setWhyOpen((is) => !is),
    onFind: find.open,
  };
  const show = (place: FoundPlace): void => {
    setPanel(null);
    if (place.claim !== null) store.getState().focusClaim(place.claim);
    else find.look(place.words);
  };
  useSavedOnLeaving();
  useLooking(review);
  useLiveChecking();
  useAskedAgain();
  useTitle(headlineWords(review.article.headline));
  useReviewCommands(review, calls.onOpen, toggles);
  useChoosing(review, find.inSource);
  useWhyNot(review);
  useEscape(() => {
    const { chosen, choose, editing, leaveEditing, selected, unselect, showClaim } = store.getState();
    if (editing) void leaveEditing();
    if (chosen !== null) choose(null);
    else if (selected !== null && selected.end > selected.start) {
      window.getSelection()?.removeAllRanges();
      unselect();
    } else if (find.query !== null) find.close();
    else if (isListed) setListed(false);
    else if (isWhyOpen) setWhyOpen(false);
    else showClaim();
  });
  return (
    <DeskFrame
      crumb={<ReviewCrumb review={review} status={status} />}
      meter={<ReviewMeter review={review} />}
      footer={<ReviewFooter review={review} />}
    >
      <div className="review">
        <ReviewRail status={status} />
        <DraftPane review={review} find={find} isListed={isListed} onOpen={open} />
        <aside className="side" aria-label="Claim and sources">
          <ClaimCard review={review} panel={panel} isWhyOpen={isWhyOpen} {...calls} onWhy={toggles.onWhy} />
          <SourcePane review={review} find={find} onOpen={open} />
        </aside>
        <ClaimAnnouncement review={review} />
        <CheckAnnouncement review={review} />
        <Panels review={review} panel={panel} {...calls} onShow={show} />
        <PrintedProof />
      </div>
    </DeskFrame>
  );
}
