import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { LeftOutAnswer, Review } from "../../../../shared/api/answers.ts";
import { joinWords } from "../../../../shared/review/naming.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { useStores } from "../../../stores/stores.ts";

type Props = { readonly review: Review; readonly onClose: () => void };

/** What the sources say and the draft leaves out; choosing one opens its source there, ready to be tied. */
export function LeftOutDialog({ review, onClose }: Props): ReactNode {
  const { client, review: store, notices } = useStores();
  const [passages, setPassages] = useState<LeftOutAnswer | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const article = review.article.id;
  useEffect(() => {
    client
      .leftOut({ article })
      .then(setPassages)
      .catch((problem: unknown) => notices.getState().sayProblem(problem));
  }, [client, notices, article]);
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    if (by === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, here + by))]?.focus();
  };
  const open = ({ source, start, end }: LeftOutAnswer[number]): void => {
    onClose();
    store.getState().showSource(source);
    store.getState().choose({ source, start, end });
  };
  return (
    <Dialog
      title="Left out by the draft"
      words="Sentences of the sources that weigh something, and on which no claim of the draft rests. Most important first; Enter opens the source there, ready to be tied."
      size="wide"
      onClose={onClose}
      foot={<Button onClick={onClose}>Close</Button>}
    >
      {passages?.length === 0 && <p className="hint">Nothing of weight is left out.</p>}
      <ol className="left-out" ref={list} aria-busy={passages === null} onKeyDown={move}>
        {passages?.map((passage, index) => (
          <li key={`${passage.source} ${passage.start}`}>
            <button type="button" ref={index === 0 ? focusFirst : undefined} onClick={() => open(passage)}>
              <span>{passage.words}</span>
              <small>{sourcesOf(passage, review)}</small>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function focusFirst(button: HTMLButtonElement | null): void {
  button?.focus();
}

function sourcesOf({ source, also }: LeftOutAnswer[number], { sources }: Review): string {
  const numberOf = (id: string): number => sources.findIndex((one) => one.id === id) + 1;
  const named = sources[numberOf(source) - 1];
  const others = also.map((one) => `${numberOf(one.source)}`);
  const too = others.length === 0 ? "" : `, also in ${joinWords(others)}`;
  return `Source ${numberOf(source)} · ${named?.publisher ?? named?.title ?? source}${too}`;
}
