import { useEffect, useRef, type ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { Button } from "../../components/Button.tsx";
import { Key } from "../../components/Key.tsx";
import { Choices } from "../../components/Choices.tsx";
import { DeskFooter } from "../DeskFooter.tsx";
import { DeskFrame } from "../DeskFrame.tsx";
import { ReviewRail } from "../review/ReviewRail.tsx";
import { useEscape } from "../useEscape.ts";
import { useTitle } from "../useTitle.ts";
import { DiffView, type Compared } from "./DiffView.tsx";
import { useLayout } from "./useLayout.ts";
import "./revisions.css";
import { headlineWords } from "../../../shared/text/headlineWords.ts";

type Props = {
  readonly review: Review;
  readonly title: string;
  /** What is compared, above the text. */
  readonly tools?: ReactNode;
  readonly words: ReactNode;
  readonly actions: ReactNode;
  readonly card: ReactNode;
  readonly onClose: () => void;
  /** The two texts; null until they are there. */
  readonly compared: Compared | null;
};

/** Two texts of an article in place of its draft and sources; Escape goes back to them. */
export function RevisionsFrame(props: Props): ReactNode {
  const { review, title, tools, words, actions, card, onClose, compared } = props;
  const [layout, setLayout] = useLayout();
  const pane = useRef<HTMLElement>(null);
  const headline = headlineWords(review.article.headline);
  useTitle(`${title}: ${headline}`);
  useEscape(onClose);
  useEffect(() => pane.current?.focus(), []);
  return (
    <DeskFrame
      crumb={
        <>
          <h1>{title}</h1> · {headline}
        </>
      }
      footer={
        <DeskFooter words={words}>
          <Button size="large" onClick={onClose}>
            Back to the draft <Key of="Escape" />
          </Button>
          {actions}
        </DeskFooter>
      }
    >
      <div className="revisions">
        <ReviewRail status={review.status} />
        <main className="revisions-pane" aria-label={title} data-pane tabIndex={-1} ref={pane}>
          <div className="revisions-tools">
            {tools}
            <Choices
              legend="Layout"
              row
              value={layout}
              onChange={setLayout}
              choices={[
                { value: "beside", label: "Side by side" },
                { value: "inline", label: "In one" },
              ]}
            />
          </div>
          {compared !== null && <DiffView {...compared} layout={layout} />}
        </main>
        {card}
      </div>
    </DeskFrame>
  );
}
