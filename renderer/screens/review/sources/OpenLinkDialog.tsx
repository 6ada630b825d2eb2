import type { ReactNode } from "react";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";

type Props = { readonly url: string; readonly onOpen: () => void; readonly onClose: () => void };

/** Asks before an address is opened: Stet itself never fetches it, the person's browser does. */
export function OpenLinkDialog({ url, onOpen, onClose }: Props): ReactNode {
  return (
    <Dialog
      title="Open this address?"
      words="It leaves Stet: your browser opens it, and its owner can see that you did."
      onClose={onClose}
      onSubmit={onOpen}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary">
            Open in the browser
          </Button>
        </>
      }
    >
      <p className="hash">{url}</p>
    </Dialog>
  );
}
