import { useMemo, useState, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { unclaimedSentences } from "../../../../shared/claims/unclaimed.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { FormFoot } from "../../../components/FormFoot.tsx";
import { useStores } from "../../../stores/stores.ts";
import { addClaim } from "../shapeCommands.ts";
import { readable } from "../../../../shared/text/readable.ts";

type Props = { readonly review: Review; readonly onClose: () => void };

/** Makes a claim of a sentence in which the checker found none. */
export function AddClaimDialog({ review, onClose }: Props): ReactNode {
  const stores = useStores();
  const sentences = useMemo(() => unclaimedSentences(review.text, review.claims), [review]);
  const [chosen, setChosen] = useState(0);
  const span = sentences[chosen];
  const add = (): void => {
    if (span === undefined) return;
    onClose();
    addClaim(stores, span, review.text);
  };
  return (
    <Dialog
      title="Add a claim"
      words="Sentences in which the checker found no claim. For other words, select them in the draft first: with the pointer, or while editing with Shift and arrows."
      size="wide"
      onClose={onClose}
      onSubmit={add}
      foot={
        <FormFoot
          onCancel={onClose}
          obstacle={span === undefined ? "Every sentence of the draft has a claim." : null}
        >
          Make it a claim
        </FormFoot>
      }
    >
      {sentences.length === 0 && <p className="hint">Every sentence of the draft has a claim.</p>}
      <fieldset className="sentences">
        <legend className="unseen">Sentence</legend>
        {sentences.map(({ start, end }, index) => (
          <label key={start}>
            <input
              type="radio"
              name="sentence"
              checked={index === chosen}
              onChange={() => setChosen(index)}
            />
            <span>{readable(review.text.slice(start, end))}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
