import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { answerLabels } from "../../../../shared/review/labels.ts";
import type { FoundPlace } from "../../../../shared/words/criterion.ts";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { useStores } from "../../../stores/stores.ts";
import { Answered, AnsweredBefore } from "./Answered.tsx";
import { AskedWords, type Asked } from "./AskedWords.tsx";
import { FoundOf } from "./FoundOf.tsx";

type Props = {
  readonly criterion: ReviewCriterion;
  readonly itemRef?: RefObject<HTMLDivElement | null> | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The question was answered or waived: on to the next. */
  readonly onAnswered: () => void;
  readonly onShow: (place: FoundPlace) => void;
};

/** One question with what was found and its answers; keys work while it has the focus. */
export function Criterion({ criterion, itemRef, onKeyDown, onAnswered, onShow }: Props): ReactNode {
  const { review } = useStores();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const own = useRef<HTMLDivElement>(null);
  const item = itemRef ?? own;
  const id = useId();
  const { found, help, question } = criterion;
  const note = held ?? criterion.note;
  const answer = async (given: "yes" | "no"): Promise<void> => {
    const isSame = criterion.answer === given;
    const isDone = await review.getState().answer(criterion.id, isSame ? null : given, isSame ? null : note);
    if (isDone) setHeld(null);
    if (isDone && !isSame) onAnswered();
  };
  const waive = (): void => {
    if (criterion.waiver === null) setAsked("waive");
    else void review.getState().waive(criterion.id, null);
  };
  const stopAsking = (): void => {
    setAsked(null);
    item.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    onKeyDown(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event.key);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const actOf = (key: string): (() => void) | null => {
    const place = /^[1-9]$/u.test(key) ? found?.places[Number(key) - 1] : undefined;
    if (place !== undefined) return () => onShow(place);
    const acts = {
      y: () => void answer("yes"),
      n: () => void answer("no"),
      w: waive,
      m: () => setAsked("note"),
    };
    return acts[key.toLowerCase() as keyof typeof acts] ?? null;
  };
  return (
    <div
      ref={item}
      className="criterion"
      role="group"
      tabIndex={-1}
      onKeyDown={press}
      aria-labelledby={`${id}question`}
      aria-describedby={found === null ? undefined : `${id}found`}
    >
      <p className="question" id={`${id}question`}>
        {question}
      </p>
      <p className="hint">{help}</p>
      {found !== null && <FoundOf id={`${id}found`} found={found} onShow={onShow} />}
      <AnsweredBefore criterion={criterion} />
      <div className="answers" role="group" aria-label="Answer">
        <Button aria-pressed={criterion.answer === "yes"} onClick={() => void answer("yes")}>
          {answerLabels.yes} <Key of="Y" />
        </Button>
        <Button aria-pressed={criterion.answer === "no"} onClick={() => void answer("no")}>
          {answerLabels.no} <Key of="N" />
        </Button>
        <Button aria-pressed={criterion.waiver !== null} onClick={waive}>
          Waive… <Key of="W" />
        </Button>
        <Button onClick={() => setAsked("note")}>
          Note… <Key of="M" />
        </Button>
        <Answered criterion={criterion} held={held} />
      </div>
      {asked !== null && (
        <AskedWords
          key={asked}
          asked={asked}
          criterion={criterion}
          note={note}
          onHold={setHeld}
          onWaived={() => {
            stopAsking();
            onAnswered();
          }}
          onClose={stopAsking}
        />
      )}
    </div>
  );
}
