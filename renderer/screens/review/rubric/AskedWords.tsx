import type { ReactNode } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { useStores } from "../../../stores/stores.ts";
import { CriterionWords } from "./CriterionWords.tsx";

export type Asked = "waive" | "note";

type Props = {
  readonly asked: Asked;
  readonly criterion: ReviewCriterion;
  /** The note that stands or waits. */
  readonly note: string | null;
  /** A note on a question that has no answer yet waits for it. */
  readonly onHold: (note: string | null) => void;
  readonly onWaived: () => void;
  readonly onClose: () => void;
};

/** The words that waiving a question or a note on its answer takes. */
export function AskedWords({ asked, criterion, note, onHold, onWaived, onClose }: Props): ReactNode {
  const { review } = useStores();
  const waive = async (reason: string): Promise<string | null> => {
    if (reason === "") return "Say it in a few words.";
    if (await review.getState().waive(criterion.id, reason)) onWaived();
    return null;
  };
  const keep = async (words: string): Promise<string | null> => {
    const kept = words === "" ? null : words;
    if (criterion.answer === null) onHold(kept);
    else if (!(await review.getState().answer(criterion.id, criterion.answer, kept))) return null;
    onClose();
    return null;
  };
  return asked === "waive" ? (
    <CriterionWords
      what={`waive ${criterion.id}`}
      label="Why is it waived?"
      save="Waive"
      before=""
      onGive={waive}
      onClose={onClose}
    />
  ) : (
    <CriterionWords
      what={`note ${criterion.id}`}
      label="Note on the answer"
      save="Keep the note"
      before={note ?? ""}
      onGive={keep}
      onClose={onClose}
    />
  );
}
