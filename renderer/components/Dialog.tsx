import { Dialog as Base } from "@base-ui/react/dialog";
import type { KeyboardEvent, ReactNode, RefObject, SubmitEvent } from "react";
import { sendForm } from "../commands/sendKey.ts";
import { InDialog } from "./Key.tsx";
import { Notices } from "./Notices.tsx";
import { useFocusAtOnce } from "./useFocusAtOnce.ts";

type Props = {
  readonly title: string;
  readonly words?: ReactNode;
  readonly size?: "normal" | "wide" | "sheet";
  readonly onClose: () => void;
  /** Makes the dialog a form; Mod+Enter anywhere and the submit button come here, and Enter where there are no words to type. */
  readonly onSubmit?: () => void;
  /** Keys of the dialog's own, from anywhere inside it. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
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
  onKeyDown,
  initialFocus,
  children,
  foot,
}: Props): ReactNode {
  const popup = useFocusAtOnce(initialFocus);
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
        <Base.Popup
          ref={popup}
          className="dialog"
          data-size={size}
          onKeyDown={onKeyDown}
          initialFocus={false}
        >
          <InDialog value>
            <Base.Title>{title}</Base.Title>
            {words !== undefined && <Base.Description className="dialog-words">{words}</Base.Description>}
            <Notices />
            {onSubmit === undefined ? (
              inner
            ) : (
              <form onSubmit={submit} onKeyDown={sendForm}>
                {inner}
              </form>
            )}
          </InDialog>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
