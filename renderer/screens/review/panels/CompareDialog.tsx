import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { useStores } from "../../../stores/stores.ts";
import { Differences } from "./Differences.tsx";

type Props = { readonly review: Review; readonly onClose: () => void };

/** A person's unsaved text against the one that overtook it. */
export function CompareDialog({ review, onClose }: Props): ReactNode {
  const { review: store } = useStores();
  const unsaved = store((state) => state.unsaved);
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
      <Differences before={review.text} after={unsaved.text} />
    </Dialog>
  );
}
