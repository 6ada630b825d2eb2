import { useRef, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import type { FoundPlace } from "../../../../shared/words/criterion.ts";
import { isSend, sendKey } from "../../../commands/sendKey.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { Key } from "../../../components/Key.tsx";
import { Criterion } from "./Criterion.tsx";
import { NotAsked } from "./NotAsked.tsx";
import { firstCriterion } from "./answering.ts";
import { useTurns } from "./useTurns.ts";

type Props = {
  readonly review: Review;
  /** The place of the question to begin with; -1 where it begins as always. */
  readonly at: number;
  readonly onClose: () => void;
  /** Closes the rubric and shows these words of the draft. */
  readonly onShow: (place: FoundPlace) => void;
};

/**
 * The questions that this draft calls for, answered one by one: Y, N, W, M; digits go to what was found. Each has its turn; after
 * the last one Done has the focus, so that no key goes past the rubric by surprise.
 */
export function RubricDialog({ review, at, onClose, onShow }: Props): ReactNode {
  const first = useRef<HTMLDivElement>(null);
  const { rubric } = review;
  const start = at < 0 ? firstCriterion(rubric) : at;
  const { list, done, goOn, move, visit } = useTurns(rubric);
  return (
    <Dialog
      title="Rubric"
      words="You answer each question; what the checker found is shown beside it and decides nothing. Y is yes, N is no, W waives with a reason, M adds a note. Arrows move between questions, digits show the words found. After the last question comes Done, and Enter closes this."
      size="wide"
      onClose={onClose}
      onKeyDown={(event) => isSend(event) && onClose()}
      initialFocus={rubric.length === 0 ? done : first}
      foot={
        <Button ref={done} tone="primary" onClick={onClose} onKeyDown={(event) => move(event, rubric.length)}>
          Done <Key of={sendKey} />
        </Button>
      }
    >
      {rubric.length === 0 && <p className="hint">This desk's policy asks nothing of this draft.</p>}
      <ol className="rubric" ref={list}>
        {rubric.map((criterion, index) => (
          <li key={criterion.id} onFocus={() => visit(criterion.id)}>
            <Criterion
              criterion={criterion}
              itemRef={index === start ? first : undefined}
              onKeyDown={(event) => move(event, index)}
              onAnswered={(isTaken) => void goOn(index, isTaken)}
              onShow={onShow}
            />
          </li>
        ))}
      </ol>
      <NotAsked rubric={rubric} />
    </Dialog>
  );
}
