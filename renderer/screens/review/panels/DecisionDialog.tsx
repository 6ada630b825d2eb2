import { useRef, useState, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { refusalOfWords } from "../../../../shared/review/acts.ts";
import { decisionLabels } from "../../../../shared/review/labels.ts";
import type { DecisionKind } from "../../../../shared/words/decision.ts";
import { Choices } from "../../../components/Choices.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { FormFoot } from "../../../components/FormFoot.tsx";
import { Key } from "../../../components/Key.tsx";
import { TextField } from "../../../components/TextField.tsx";
import { useStores } from "../../../stores/stores.ts";
import { ReturnPoints } from "./ReturnPoints.tsx";
import { saveReturnSlip } from "./saveReturnSlip.ts";

type Props = { readonly decision: DecisionKind; readonly review: Review; readonly onClose: () => void };

const titles: Readonly<Record<DecisionKind, (review: Review) => string>> = {
  approve: () => "Approve this text",
  return: () => "Return the draft",
  reject: () => "Reject the draft",
  withdraw: ({ status }) => (status === "rejected" ? "Reopen the article" : "Withdraw the decision"),
};

const explanations: Readonly<Record<DecisionKind, string>> = {
  approve: "The approval holds for exactly this text, these sources and these verdicts.",
  return: "The draft goes back with what is open on it, and stays readable here.",
  reject: "The article takes no changes after this; only a withdrawal with a reason opens it again.",
  withdraw: "The decision stays in the history; the article is in review again.",
};

const dones: Readonly<Record<DecisionKind, string>> = {
  approve: "approved",
  return: "returned",
  reject: "rejected",
  withdraw: "in review again",
};

const noReason = "Choose a reason first: the arrows move among them, Space takes one.";

/** Asks for the reason and the note of a decision, shows what a return carries, and decides. */
export function DecisionDialog({ decision, review, onClose }: Props): ReactNode {
  const stores = useStores();
  const policy = stores.desk((state) => state.loaded?.policy);
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const [isReasonMissing, setReasonMissing] = useState(false);
  const codes = policy?.reasons[decision] ?? [];
  const noteField = useRef<HTMLTextAreaElement>(null);
  const decide = async (): Promise<void> => {
    const words = { reason, note: note.trim() === "" ? null : note.trim() };
    const refusal = policy === undefined ? null : refusalOfWords(decision, review.status, words, policy);
    setReasonMissing(codes.length > 0 && reason === null);
    if (codes.length > 0 && reason === null) return;
    setWrong(refusal);
    if (refusal !== null || !(await stores.review.getState().decide(decision, words.reason, words.note)))
      return;
    onClose();
    sayDone(decision, review, stores);
  };
  return (
    <Dialog
      title={titles[decision](review)}
      words={explanations[decision]}
      size={decision === "return" ? "wide" : "normal"}
      onClose={onClose}
      onSubmit={() => void decide()}
      {...(codes.length === 0 && { initialFocus: noteField })}
      foot={
        <FormFoot onCancel={onClose} tone={decision === "reject" ? "hot" : "primary"}>
          {decision === "withdraw" && review.status === "rejected" ? "Reopen" : decisionLabels[decision]}{" "}
          <Key of="Mod+Enter" />
        </FormFoot>
      }
    >
      {codes.length > 0 && (
        <Choices
          legend="Reason"
          choices={codes.map(({ code, label }) => ({ value: code, label }))}
          value={reason}
          wrong={isReasonMissing && reason === null ? noReason : null}
          onChange={setReason}
        />
      )}
      <TextField label="Note" value={note} onChange={setNote} lines={3} inputRef={noteField} wrong={wrong} />
      {decision === "return" && <ReturnPoints review={review} />}
    </Dialog>
  );
}

function sayDone(decision: DecisionKind, review: Review, stores: ReturnType<typeof useStores>): void {
  const sentence = `“${review.article.headline}” is ${dones[decision]}.`;
  const slip = {
    title: "Save the return as JSON",
    run: () => void saveReturnSlip(review.article.id, stores),
  };
  stores.notices.getState().say(sentence, "done", decision === "return" ? slip : null);
}
