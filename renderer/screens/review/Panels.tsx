import type { ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import type { FoundPlace } from "../../../shared/words/criterion.ts";
import type { PanelCalls, Panel } from "./panel.ts";
import { AddClaimDialog } from "./panels/AddClaimDialog.tsx";
import { AddSourceDialog } from "./panels/AddSourceDialog.tsx";
import { CompareDialog } from "./panels/CompareDialog.tsx";
import { DecisionDialog } from "./panels/DecisionDialog.tsx";
import { ExportDialog } from "./panels/ExportDialog.tsx";
import { HistoryDialog } from "./panels/HistoryDialog.tsx";
import { LeftOutDialog } from "./panels/LeftOutDialog.tsx";
import { SplitDialog } from "./panels/SplitDialog.tsx";
import { asksForLeftovers } from "./leftovers.ts";
import { RubricDialog } from "./rubric/RubricDialog.tsx";
import { useFocused } from "./useFocused.ts";

type Props = PanelCalls & {
  readonly review: Review;
  readonly panel: Panel | null;
  /** Shows words of the draft that a panel names. */
  readonly onShow: (place: FoundPlace) => void;
};

/** What lies over the review, one at a time. */
export function Panels({ review, panel, onClose, onShow }: Props): ReactNode {
  const focused = useFocused(review);
  switch (panel) {
    case "rubric":
    case "leftovers":
      return (
        <RubricDialog
          review={review}
          at={panel === "leftovers" ? review.rubric.findIndex(asksForLeftovers) : -1}
          onClose={onClose}
          onShow={onShow}
        />
      );
    case "approve":
    case "return":
    case "reject":
    case "withdraw":
      return <DecisionDialog key={panel} decision={panel} review={review} onClose={onClose} />;
    case "export":
      return <ExportDialog review={review} onClose={onClose} />;
    case "addSource":
      return <AddSourceDialog article={review.article.id} onClose={onClose} />;
    case "history":
      return <HistoryDialog review={review} onClose={onClose} />;
    case "split":
      return focused === null ? null : (
        <SplitDialog review={review} claim={focused.claim} onClose={onClose} />
      );
    case "addClaim":
      return <AddClaimDialog review={review} onClose={onClose} />;
    case "leftOut":
      return <LeftOutDialog review={review} onClose={onClose} />;
    case "compare":
      return <CompareDialog review={review} onClose={onClose} />;
    default:
      return null;
  }
}
