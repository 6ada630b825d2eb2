import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { answerLabels } from "../../../../shared/review/labels.ts";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { TextField } from "../../../components/TextField.tsx";
import { useStores } from "../../../stores/stores.ts";
import { formatInstant } from "../../../time.ts";
import { usePersonName } from "../usePersonName.ts";

type Props = {
  readonly criterion: ReviewCriterion;
  readonly itemRef?: RefObject<HTMLLIElement | null> | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The question was answered: on to the next. */
  readonly onAnswered: () => void;
};

/** One question with its answers; keys work while it has the focus. */
export function Criterion({ criterion, itemRef, onKeyDown, onAnswered }: Props): ReactNode {
  const { review } = useStores();
  const [isWaiving, setWaiving] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const answer = async (given: "yes" | "no"): Promise<void> => {
    const isSame = criterion.answer === given;
    if (await review.getState().answer(criterion.id, isSame ? null : given)) if (!isSame) onAnswered();
  };
  const waive = (): void => {
    if (criterion.waiver === null) setWaiving(true);
    else void review.getState().waive(criterion.id, null);
  };
  const stopWaiving = (): void => {
    setWaiving(false);
    (itemRef ?? item).current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    onKeyDown(event);
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { y: () => void answer("yes"), n: () => void answer("no"), w: waive }[
      event.key.toLowerCase()
    ];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <li
      ref={itemRef ?? item}
      className="criterion"
      tabIndex={-1}
      onKeyDown={press}
      aria-label={criterion.question}
    >
      <p className="question">{criterion.question}</p>
      <p className="hint">
        {criterion.help}
        {!criterion.required && " It may stay open."}
      </p>
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
        <Answered criterion={criterion} />
      </div>
      {isWaiving && <Waiving criterion={criterion.id} onClose={stopWaiving} />}
    </li>
  );
}

function Answered({ criterion }: Pick<Props, "criterion">): ReactNode {
  const nameOf = usePersonName();
  const { waiver, person, at } = criterion;
  if (waiver !== null)
    return (
      <span className="hint">
        Waived by {nameOf(waiver.person)}: “{waiver.reason}”
      </span>
    );
  if (person === null || at === null) return <span className="hint">Not answered</span>;
  return (
    <span className="hint">
      {nameOf(person)}, {formatInstant(at)}
    </span>
  );
}

function Waiving({
  criterion,
  onClose,
}: {
  readonly criterion: string;
  readonly onClose: () => void;
}): ReactNode {
  const { review } = useStores();
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = async (): Promise<void> => {
    if (reason.trim() === "") setWrong("Say it in a few words.");
    else if (await review.getState().waive(criterion, reason.trim())) onClose();
  };
  return (
    <form
      className="waiving"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <TextField
        label="Why is it waived?"
        value={reason}
        onChange={setReason}
        wrong={wrong}
        inputRef={field}
      />
      <Button type="submit" tone="fix">
        Waive <Key of="Enter" />
      </Button>
    </form>
  );
}
