import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { useStores } from "../../../stores/stores.ts";
import { formatInstant } from "../../../time.ts";
import { Differences } from "./Differences.tsx";

type Props = { readonly review: Review; readonly onClose: () => void };

/** A delivered text that waits because a person edited this one: what it would change, and whether it may. */
export function ProposalDialog({ review, onClose }: Props): ReactNode {
  const { review: store, notices } = useStores();
  const { proposal } = review;
  if (proposal === null)
    return (
      <Dialog title="No text waits" onClose={onClose} foot={<Button onClick={onClose}>Close</Button>}>
        <p>The delivered text was accepted or dismissed meanwhile.</p>
      </Dialog>
    );
  const settle = async (accept: boolean): Promise<void> => {
    if (!(await store.getState().settleProposal(proposal.hash, accept))) return;
    onClose();
    const said = accept
      ? "The delivered text stands now, as a new revision."
      : "The delivered text is dismissed.";
    notices.getState().say(said, "done");
  };
  return (
    <Dialog
      title="A newly delivered text"
      words={`Delivered on ${formatInstant(proposal.at)}. Struck words would go, underlined ones would come.`}
      size="wide"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Later</Button>
          <Button onClick={() => void settle(false)}>Dismiss it</Button>
          <Button tone="primary" onClick={() => void settle(true)}>
            Accept it
          </Button>
        </>
      }
    >
      <Differences before={review.text} after={proposal.text} />
      <SourceChanges review={review} />
    </Dialog>
  );
}

function SourceChanges({ review }: Pick<Props, "review">): ReactNode {
  const now = new Map(review.sources.map((source) => [source.id, source.text]));
  const changed = (review.proposal?.sources ?? []).filter(({ id, text }) => now.get(id) !== text);
  if (changed.length === 0) return null;
  return (
    <p className="hint">
      It also brings {changed.length} changed {changed.length === 1 ? "source" : "sources"}:{" "}
      {changed.map(({ title }) => title).join(", ")}.
    </p>
  );
}
