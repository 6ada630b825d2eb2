import type { ReactNode } from "react";
import { Dialog } from "../../components/Dialog.tsx";
import { ChoosePerson } from "./ChoosePerson.tsx";

/** Changes who sits at the desk. */
export function PersonDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Dialog
      title="Who is at the desk?"
      words="Every act from now on is in this person’s name. Names are declared, not checked."
      onClose={onClose}
    >
      <ChoosePerson onSeated={onClose} />
    </Dialog>
  );
}
