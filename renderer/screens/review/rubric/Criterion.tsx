import { useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import type { FoundPlace } from "../../../../shared/words/criterion.ts";
import { AnsweredBefore } from "./Answered.tsx";
import { AskedWords } from "./AskedWords.tsx";
import { CriterionAnswers } from "./CriterionAnswers.tsx";
import { FoundOf } from "./FoundOf.tsx";
import { useCriterion, type CriterionActs, type OnAnswered } from "./useCriterion.ts";

type Props = {
  readonly criterion: ReviewCriterion;
  readonly itemRef?: RefObject<HTMLDivElement | null> | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The question was answered or waived: on to the next. */
  readonly onAnswered: OnAnswered;
  readonly onShow: (place: FoundPlace) => void;
};

/** One question with what was found and its answers; keys work while it has the focus. */
export function Criterion({ criterion, itemRef, onKeyDown, onAnswered, onShow }: Props): ReactNode {
  const acts = useCriterion(criterion, onAnswered);
  const own = useRef<HTMLDivElement>(null);
  const item = itemRef ?? own;
  const id = useId();
  const { found, help, question } = criterion;
  const press = (event: KeyboardEvent): void => {
    onKeyDown(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = /^[1-9]$/u.test(event.key) ? found?.places[Number(event.key) - 1] : undefined;
    const act = place === undefined ? actOf(event.key, acts) : () => onShow(place);
    if (act === undefined) return;
    event.preventDefault();
    act();
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
      <CriterionAnswers criterion={criterion} acts={acts} />
      <Words
        criterion={criterion}
        acts={acts}
        onWaived={() => onAnswered(Promise.resolve(true))}
        onLeft={() => item.current?.focus()}
      />
    </div>
  );
}

function actOf(key: string, { answer, waive, ask }: CriterionActs): (() => void) | undefined {
  const acts: Readonly<Record<string, () => void>> = {
    y: () => void answer("yes"),
    n: () => void answer("no"),
    w: waive,
    m: () => ask("note"),
  };
  return acts[key.toLowerCase()];
}

type WordsProps = {
  readonly criterion: ReviewCriterion;
  readonly acts: CriterionActs;
  readonly onWaived: () => void;
  /** The words were given or not: the keys of the question work again. */
  readonly onLeft: () => void;
};

/** The field for the words of a waiver or a note, while they are asked for. */
function Words({ criterion, acts, onWaived, onLeft }: WordsProps): ReactNode {
  const { asked, ask, hold, held } = acts;
  if (asked === null) return null;
  const leave = (): void => {
    ask(null);
    onLeft();
  };
  return (
    <AskedWords
      key={asked}
      asked={asked}
      criterion={criterion}
      note={held ?? criterion.note}
      onHold={hold}
      onWaived={() => {
        leave();
        onWaived();
      }}
      onClose={leave}
    />
  );
}
