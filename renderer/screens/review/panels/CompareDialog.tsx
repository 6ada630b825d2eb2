import { useMemo, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { numberChanges } from "../../../../shared/diff/changes.ts";
import { diffTexts } from "../../../../shared/diff/diffTexts.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { useStores } from "../../../stores/stores.ts";
import { DiffView } from "../../revisions/DiffView.tsx";

type Props = { readonly review: Review; readonly onClose: () => void };

/** A person's unsaved text against the one that overtook it. */
export function CompareDialog({ review, onClose }: Props): ReactNode {
  const { review: store } = useStores();
  const unsaved = store((state) => state.unsaved);
  const mine = unsaved?.text ?? review.text;
  const { pieces } = useMemo(() => numberChanges(diffTexts(review.text, mine)), [review.text, mine]);
  if (unsaved === null) return null;
  const saveMine = async (): Promise<void> => {
    if (await store.getState().saveOver()) onClose();
  };
  return (
    <Dialog
      title="Your text and the one that stands"
      words="Struck words stand now and are not in yours; underlined ones are only in yours."
      size="wide"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button onClick={() => void saveMine()}>Put mine in its place</Button>
        </>
      }
    >
      <div tabIndex={0} role="region" aria-label="Differences">
        <DiffView pieces={pieces} layout="inline" heads={["What stands", "Yours"]} current={null} />
      </div>
    </Dialog>
  );
}
