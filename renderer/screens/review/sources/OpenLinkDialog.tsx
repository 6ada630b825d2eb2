import type { ReactNode } from "react";
import { Dialog } from "../../../components/Dialog.tsx";
import { FormFoot } from "../../../components/FormFoot.tsx";

type Props = { readonly url: string; readonly onOpen: () => void; readonly onClose: () => void };

/** Asks before an address is opened: Stet itself never fetches it, the person's browser does. */
export function OpenLinkDialog({ url, onOpen, onClose }: Props): ReactNode {
  return (
    <Dialog
      title="Open this address?"
      words="It leaves Stet: your browser opens it, and its owner can see that you did."
      onClose={onClose}
      onSubmit={onOpen}
      foot={<FormFoot onCancel={onClose}>Open in the browser</FormFoot>}
    >
      <p className="hash">{url}</p>
    </Dialog>
  );
}
