import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Review, ReviewCriterion } from "../../../../shared/api/answers.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { Criterion } from "./Criterion.tsx";

type Props = { readonly review: Review; readonly onClose: () => void };

/** The questions that the article must pass, answered one by one: Y, N, W; arrows move between them. */
export function RubricDialog({ review, onClose }: Props): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const first = useRef<HTMLLIElement>(null);
  const open = review.rubric.findIndex(isOpen);
  const moveTo = (index: number): void =>
    list.current?.querySelectorAll<HTMLElement>(":scope > li")[index]?.focus();
  const move = (event: KeyboardEvent, index: number): void => {
    if (event.target !== event.currentTarget) return;
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    moveTo(Math.min(review.rubric.length - 1, Math.max(0, index + by)));
  };
  return (
    <Dialog
      title="Rubric"
      words="Each question is answered by a person. Arrows move; Y is yes, N is no, W waives with a reason."
      size="wide"
      onClose={onClose}
      initialFocus={first}
      foot={
        <Button tone="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {review.rubric.length === 0 && <p className="hint">This desk's policy asks no questions.</p>}
      <ol className="rubric" ref={list}>
        {review.rubric.map((criterion, index) => (
          <Criterion
            key={criterion.id}
            criterion={criterion}
            itemRef={index === Math.max(0, open) ? first : undefined}
            onKeyDown={(event) => move(event, index)}
            onAnswered={() => moveTo(index + 1)}
          />
        ))}
      </ol>
    </Dialog>
  );
}

function isOpen({ answer, waiver }: ReviewCriterion): boolean {
  return answer === null && waiver === null;
}
