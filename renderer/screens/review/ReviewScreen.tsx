import { useEffect, useRef, useState, type ReactNode } from "react";
import { waitsForReview } from "../../../shared/words/article.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Button } from "../../components/Button.tsx";
import { problemSentence } from "../../stores/notices.ts";
import { useStores } from "../../stores/stores.ts";
import { DeskFrame } from "../DeskFrame.tsx";
import { CompareScreen } from "../revisions/CompareScreen.tsx";
import { MergeScreen } from "../revisions/MergeScreen.tsx";
import { OpenReview } from "./OpenReview.tsx";
import type { Place } from "./panel.ts";
import { ReviewRail } from "./ReviewRail.tsx";
import { HandOfPanels } from "./useInHand.ts";
import { usePanels } from "./usePanels.ts";
import "./review.css";

type Props = { readonly article: string };

/** One article beside its sources: read, judged, mended, decided. */
export function ReviewScreen({ article }: Props): ReactNode {
  const { review: store } = useStores();
  const panels = usePanels(article);
  const standing = store((state) => (state.article === article ? state.review : null));
  const [place, setPlace] = useState<Place | null>(null);
  useOpened(article);
  const close = (): void => setPlace(null);
  // Somebody else settled it meanwhile.
  if (place === "proposal" && standing !== null && standing.proposal === null) close();
  if (place === "revisions" && standing !== null) return <CompareScreen review={standing} onClose={close} />;
  if (place === "proposal" && standing !== null && standing.proposal !== null) {
    const { hash } = standing.proposal;
    return <MergeScreen key={hash} review={standing} proposal={standing.proposal} onClose={close} />;
  }
  if (panels !== null)
    return (
      <HandOfPanels value={panels.inHand}>
        <OpenReview review={panels.review} onPlace={setPlace} />
      </HandOfPanels>
    );
  return (
    <DeskFrame crumb={<h1 className="unseen">Review</h1>}>
      <div className="review">
        <ReviewRail status={null} />
        <NotOpen article={article} />
      </div>
    </DeskFrame>
  );
}

/** Opens the article, and asks for it again whenever somebody acted on the desk. */
function useOpened(article: string): void {
  const { review, desk, queue } = useStores();
  const position = desk((state) => state.position);
  const seen = useRef(position);
  useEffect(() => void review.getState().open(article), [review, article]);
  // However it was opened, the queue goes on from here; an article that is decided keeps the hand of nobody.
  useEffect(() => {
    const row = queue.getState().rows?.find(({ id }) => id === article);
    if (row !== undefined && waitsForReview(row.status)) queue.getState().choose(article);
  }, [queue, article]);
  useEffect(() => {
    if (seen.current !== position) void review.getState().refresh();
    seen.current = position;
  }, [review, position]);
}

/** Nothing for the moment that an article takes to open; then what is wrong, where it does not. */
function NotOpen({ article }: Props): ReactNode {
  const { review, place } = useStores();
  const problem = review((state) => state.problem);
  if (problem === null)
    return <main className="galley" aria-busy="true" aria-label="The article is being opened" />;
  return (
    <main className="galley">
      <EmptyState
        title="The article cannot be opened"
        actions={
          <>
            <Button onClick={() => void review.getState().open(article)}>Try again</Button>
            <Button onClick={() => place.getState().closeArticle()}>Back to the queue</Button>
          </>
        }
      >
        <p role="alert">{problemSentence(problem)}</p>
      </EmptyState>
    </main>
  );
}
