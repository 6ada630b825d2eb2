import { useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { progressWords } from "../../shared/progress.ts";
import { useLongWork, type LongWork } from "./useLongWork.ts";

/**
 * Says aloud how far a long work is, over dialogs too: at its beginning and at each quarter, because a count that is read
 * out at each article would drown everything. It is there before the work begins, as a live region has to be.
 */
export function WorkAnnouncement(): ReactNode {
  const [work] = useLongWork();
  const step = work === undefined ? "" : stepOf(work);
  const [said, setSaid] = useState({ step: "", words: "" });
  if (said.step !== step)
    setSaid({ step, words: work === undefined ? "" : `${work.title}: ${progressWords(work.progress)}` });
  return createPortal(
    <div className="unseen" role="status" aria-label="Long work" aria-live="polite">
      {said.words}
    </div>,
    document.body,
  );
}

function stepOf({ title, progress }: LongWork): string {
  return `${title} ${Math.floor((4 * progress.done) / Math.max(1, progress.total))}`;
}
