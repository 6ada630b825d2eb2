import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import type { FoundPlace } from "../../../../shared/words/criterion.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { useStores } from "../../../stores/stores.ts";
import { Criterion } from "./Criterion.tsx";
import { NotAsked } from "./NotAsked.tsx";
import { answeredSentence, firstCriterion, nextOpenCriterion } from "./answering.ts";

type Props = {
  readonly review: Review;
  readonly onClose: () => void;
  /** Closes the rubric and shows these words of the draft. */
  readonly onShow: (place: FoundPlace) => void;
};

/** The questions that this draft calls for, answered one by one: Y, N, W, M; digits go to what was found; the last answer closes it. */
export function RubricDialog({ review, onClose, onShow }: Props): ReactNode {
  const { review: store, notices } = useStores();
  const list = useRef<HTMLOListElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const { rubric } = review;
  const open = nextOpenCriterion(rubric, 0);
  const start = firstCriterion(rubric);
  const moveTo = (index: number): void => {
    const criterion = list.current?.querySelectorAll<HTMLElement>(":scope > li > .criterion")[index];
    criterion?.focus();
    // Once the field for words above it is gone.
    requestAnimationFrame(() => criterion?.scrollIntoView({ block: "nearest" }));
  };
  const move = (event: KeyboardEvent, index: number): void => {
    if (event.target !== event.currentTarget) return;
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    moveTo(Math.min(rubric.length - 1, Math.max(0, index + by)));
  };
  const goOn = (index: number): void => {
    const next = nextOpenCriterion(store.getState().review?.rubric ?? [], index + 1);
    if (next !== null) moveTo(next);
    else if (open === null) moveTo(Math.min(rubric.length - 1, index + 1));
    else {
      notices.getState().say(answeredSentence(store.getState().review?.rubric ?? []), "done");
      onClose();
    }
  };
  return (
    <Dialog
      title="Rubric"
      words="You answer each question; what the checker found is shown beside it and decides nothing. Y is yes, N is no, W waives with a reason, M adds a note. Arrows move between questions, digits show the words found. After the last answer this closes."
      size="wide"
      onClose={onClose}
      initialFocus={first}
      foot={
        <Button tone="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {rubric.length === 0 && <p className="hint">This desk's policy asks nothing of this draft.</p>}
      <ol className="rubric" ref={list}>
        {rubric.map((criterion, index) => (
          <li key={criterion.id}>
            <Criterion
              criterion={criterion}
              itemRef={index === start ? first : undefined}
              onKeyDown={(event) => move(event, index)}
              onAnswered={() => goOn(index)}
              onShow={onShow}
            />
          </li>
        ))}
      </ol>
      <NotAsked rubric={rubric} />
    </Dialog>
  );
}
