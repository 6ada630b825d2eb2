import { Dialog as Base } from "@base-ui/react/dialog";
import type { KeyboardEvent, ReactNode, RefObject, SubmitEvent } from "react";

import { Notices } from "./Notices.tsx";

type Props = {
  readonly title: string;
  readonly words?: ReactNode;
  readonly size?: "normal" | "wide" | "sheet";
  readonly onClose: () => void;
  /** Makes the dialog a form; Enter in a field of one line, Mod+Enter anywhere and the submit button come here. */
  readonly onSubmit?: () => void;
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
  /** The buttons at its foot, the one that acts last. */
  readonly foot?: ReactNode;
};

/** A modal dialog: focus stays inside, Escape closes it and gives the focus back. Mount it to open it. */
export function Dialog({
  title,
  words,
  size,
  onClose,
  onSubmit,
  initialFocus,
  children,
  foot,
}: Props): ReactNode {
  const inner = (
    <>
      {children !== undefined && <div className="dialog-body">{children}</div>}
      {foot !== undefined && <div className="dialog-foot">{foot}</div>}
    </>
  );
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup className="dialog" data-size={size} {...(initialFocus && { initialFocus })}>
          <Base.Title>{title}</Base.Title>
          {words !== undefined && <Base.Description className="dialog-words">{words}</Base.Description>}
          <Notices />
          {onSubmit === undefined ? (
            inner
          ) : (
            <form onSubmit={submit} onKeyDown={send}>
              {inner}
            </form>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Where Enter begins a new line, or takes what has the focus, it sends the form together with Mod. */
function send(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
