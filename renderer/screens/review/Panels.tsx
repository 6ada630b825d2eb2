import type { ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import type { PanelCalls, Panel } from "./panel.ts";
import { AddSourceDialog } from "./panels/AddSourceDialog.tsx";
import { CompareDialog } from "./panels/CompareDialog.tsx";
import { DecisionDialog } from "./panels/DecisionDialog.tsx";
import { ExportDialog } from "./panels/ExportDialog.tsx";
import { HistoryDialog } from "./panels/HistoryDialog.tsx";
import { RubricDialog } from "./panels/RubricDialog.tsx";

type Props = PanelCalls & { readonly review: Review; readonly panel: Panel | null };

/** What lies over the review, one at a time. */
export function Panels({ review, panel, onClose }: Props): ReactNode {
  switch (panel) {
    case "rubric":
      return <RubricDialog review={review} onClose={onClose} />;
    case "approve":
    case "return":
    case "reject":
    case "withdraw":
      return <DecisionDialog key={panel} decision={panel} review={review} onClose={onClose} />;
    case "export":
      return <ExportDialog review={review} onClose={onClose} />;
    case "addSource":
      return <AddSourceDialog onClose={onClose} />;
    case "history":
      return <HistoryDialog review={review} onClose={onClose} />;
    case "compare":
      return <CompareDialog review={review} onClose={onClose} />;
    default:
      return null;
  }
}
