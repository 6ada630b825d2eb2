import { useState } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { useStores } from "../../../stores/stores.ts";
import type { Asked } from "./AskedWords.tsx";

/** What a person does with one question of the rubric, and the words that it waits for. */
export type CriterionActs = {
  /** The answer that stands already is taken back. */
  readonly answer: (given: "yes" | "no") => Promise<void>;
  /** Asks why the question is waived; a waiver that stands is taken back. */
  readonly waive: () => void;
  readonly ask: (asked: Asked | null) => void;
  readonly asked: Asked | null;
  /** A note that waits for the answer. */
  readonly hold: (note: string | null) => void;
  readonly held: string | null;
};

/** Hears that a question is answered, at once, and later whether the desk took the answer. */
export type OnAnswered = (isTaken: Promise<boolean>) => void;

/** The acts on one question; a key that follows at once is of the next, while the desk is still busy with this one. */
export function useCriterion(criterion: ReviewCriterion, onAnswered: OnAnswered): CriterionActs {
  const { review } = useStores();
  const [asked, ask] = useState<Asked | null>(null);
  const [held, hold] = useState<string | null>(null);
  const inTurn = async (act: () => Promise<boolean>): Promise<boolean> => {
    let isDone = false;
    await review.getState().inTurn(async () => {
      isDone = await act();
    });
    return isDone;
  };
  const answer = async (given: "yes" | "no"): Promise<void> => {
    const isSame = criterion.answer === given;
    const note = isSame ? null : (held ?? criterion.note);
    const isTaken = inTurn(() => review.getState().answer(criterion.id, isSame ? null : given, note));
    if (!isSame) onAnswered(isTaken);
    if (await isTaken) hold(null);
  };
  const waive = (): void => {
    if (criterion.waiver === null) ask("waive");
    else void review.getState().waive(criterion.id, null);
  };
  return { answer, waive, ask, asked, hold, held };
}
