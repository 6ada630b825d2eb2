import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { refusalOfWords } from "../../../../shared/review/acts.ts";
import { decisionLabels } from "../../../../shared/review/labels.ts";
import type { Decision, DecisionKind } from "../../../../shared/words/decision.ts";
import { altDigit } from "../../../commands/altDigit.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { FormFoot } from "../../../components/FormFoot.tsx";
import { TextField } from "../../../components/TextField.tsx";
import { useStores } from "../../../stores/stores.ts";
import { useKeptWords } from "../useKeptWords.ts";
import { DecisionReasons } from "./DecisionReasons.tsx";
import { ReturnPoints } from "./ReturnPoints.tsx";
import { sayDone } from "./sayDone.ts";

type Props = { readonly decision: DecisionKind; readonly review: Review; readonly onClose: () => void };

const titles: Readonly<Record<DecisionKind, string>> = {
  approve: "Approve this text",
  return: "Return the draft",
  reject: "Reject the draft",
  withdraw: "Withdraw the decision",
};

const explanations: Readonly<Record<DecisionKind, string>> = {
  approve: "The approval holds for exactly this text, these sources and these verdicts.",
  return: "The draft goes back with what is open on it, and stays readable here.",
  reject: "The article takes no changes after this; only a withdrawal with a reason opens it again.",
  withdraw: "The decision stays in the history; the article is in review again.",
};

/** Asks for the reason and the note of a decision, shows what a return carries, and decides. */
export function DecisionDialog({ decision, review, onClose }: Props): ReactNode {
  const stores = useStores();
  const policy = stores.desk((state) => state.loaded?.policy);
  const before = useWordsBefore(decision, review);
  const [reason, setReason] = useState(before.reason);
  const { words, keep, forget } = useKeptWords(decision, before.note ?? "");
  const [wrong, setWrong] = useState<string | null>(null);
  const [isReasonMissing, setReasonMissing] = useState(false);
  const reasons = policy?.reasons[decision] ?? [];
  const note = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Words that were kept are gone on with at their end.
  useLayoutEffect(
    () => note.current?.setSelectionRange(note.current.value.length, note.current.value.length),
    [],
  );
  const decide = async (): Promise<void> => {
    const said = { reason, note: words.trim() === "" ? null : words.trim() };
    const isMissing = reasons.length > 0 && reason === null;
    setReasonMissing(isMissing);
    if (isMissing) return list.current?.querySelector("input")?.focus();
    const refusal = policy === undefined ? null : refusalOfWords(decision, review.status, said, policy);
    setWrong(refusal);
    if (refusal !== null || !(await stores.review.getState().decide(decision, reason, said.note))) return;
    forget();
    onClose();
    sayDone(decision, review, stores);
  };
  const press = (event: KeyboardEvent): void => {
    const taken = reasons[altDigit(event) ?? -1];
    if (taken === undefined) return;
    event.preventDefault();
    setReason(taken.code);
  };
  return (
    <Dialog
      title={titles[decision]}
      words={explanations[decision]}
      size={decision === "return" ? "wide" : "normal"}
      onClose={onClose}
      onSubmit={() => void decide()}
      onKeyDown={press}
      initialFocus={note}
      foot={
        <FormFoot onCancel={onClose} tone={decision === "reject" ? "hot" : "primary"}>
          {decisionLabels[decision]}
        </FormFoot>
      }
    >
      {reasons.length > 0 && (
        <DecisionReasons
          reasons={reasons}
          reason={reason}
          onReason={setReason}
          isMissing={isReasonMissing && reason === null}
          listRef={list}
          noteRef={note}
        />
      )}
      <TextField label="Note" value={words} onChange={keep} lines={3} inputRef={note} wrong={wrong} />
      {decision === "return" && <ReturnPoints review={review} />}
    </Dialog>
  );
}

/** A withdrawal that is done again begins with the words that it had. */
function useWordsBefore(decision: DecisionKind, { decisions }: Review): Pick<Decision, "reason" | "note"> {
  const isAgain = useStores().acts((state) => state.asking?.direction === "redo");
  const last = isAgain ? decisions.findLast(({ kind }) => kind === decision) : undefined;
  return last ?? { reason: null, note: null };
}
