import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import type { HistoryLine } from "../../../../shared/api/historyAnswers.ts";
import { commands } from "../../../../shared/commands.ts";
import { decisionPasts } from "../../../../shared/review/labels.ts";
import type { Decision } from "../../../../shared/words/decision.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { problemSentence } from "../../../stores/notices.ts";
import { useStores } from "../../../stores/stores.ts";
import { formatExactly, formatInstant } from "../../../time.ts";
import { usePersonName } from "../usePersonName.ts";
import { saveReturnSlip } from "./saveReturnSlip.ts";

type Props = { readonly review: Review; readonly onClose: () => void };

/** What was decided on the article, valid or outdated, and every act on it, newest first. */
export function HistoryDialog({ review, onClose }: Props): ReactNode {
  const { place } = useStores();
  const close = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      title="History of the article"
      initialFocus={close}
      size="wide"
      onClose={onClose}
      foot={
        <>
          <Button onClick={() => place.getState().openHistory(review.article.id)}>Open in the history</Button>
          <Button tone="primary" ref={close} onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <Decisions review={review} />
      <Acts review={review} />
    </Dialog>
  );
}

function Decisions({ review }: Pick<Props, "review">): ReactNode {
  if (review.decisions.length === 0) return <p className="hint">Nothing has been decided yet.</p>;
  return (
    <section className="decisions" aria-label="Decisions">
      <ul>
        {review.decisions.toReversed().map((decision) => (
          <OneDecision key={`${decision.at} ${decision.kind}`} decision={decision} review={review} />
        ))}
      </ul>
    </section>
  );
}

type OneProps = { readonly decision: Decision; readonly review: Review };

function OneDecision({ decision, review }: OneProps): ReactNode {
  const stores = useStores();
  const nameOf = usePersonName();
  const policy = stores.desk((state) => state.loaded?.policy);
  const { kind, outdated, reason, note } = decision;
  const label = policy?.reasons[kind]?.find(({ code }) => code === reason)?.label ?? reason;
  const isLast = review.decisions.at(-1) === decision;
  return (
    <li data-outdated={outdated === null ? undefined : ""}>
      <p>
        <b>{nameOf(decision.person)}</b> {decisionPasts[kind]} revision {decision.revision}
        <time dateTime={decision.at}> · {formatInstant(decision.at)}</time>
        {label !== null && ` · ${label}`}
      </p>
      {note !== null && <p className="hint">“{note}”</p>}
      {outdated !== null && (
        <p className="ink-contradicted">
          Outdated by {outdatings[outdated.by]}
          {outdated.person !== null && ` of ${nameOf(outdated.person)}`}, {formatInstant(outdated.at)}: no
          longer valid.
        </p>
      )}
      <p className="hint hash">text {decision.bound.text.slice(0, 16)}…</p>
      {kind === "return" && isLast && (
        <Button onClick={() => void saveReturnSlip(review.article.id, stores)}>
          {commands["article.slip"].title}
        </Button>
      )}
    </li>
  );
}

const outdatings = { edit: "an edit", source: "a new source", import: "a newly delivered text" } as const;

function Acts({ review }: Pick<Props, "review">): ReactNode {
  const { client, desk } = useStores();
  const position = desk((state) => state.position);
  const [lines, setLines] = useState<readonly HistoryLine[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    client.history({ article: review.article.id, limit: 500 }).then(
      (answer) => isCurrent && setLines(answer.lines),
      (reason: unknown) => isCurrent && setProblem(reason),
    );
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- every act on the desk moves its position
  }, [client, review.article.id, position]);
  if (problem !== null) return <p role="alert">{problemSentence(problem)}</p>;
  return (
    <ol className="acts" aria-label="Acts" aria-busy={lines === null}>
      {lines?.map((line) => (
        <li key={line.position}>
          <time dateTime={line.at} title={formatExactly(line.at)}>
            {formatInstant(line.at)}
          </time>
          <span>
            <b>{line.personName ?? "Stet"}</b> {line.act}
            {line.note !== null && `: ${line.note}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
