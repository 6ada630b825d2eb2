import { useEffect, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Notice } from "../notice.ts";
import { Button } from "./Button.tsx";

type Props = { readonly notices: readonly Notice[]; readonly onClose: (id: number) => void };

const shownFor = 8000;

/** What was done and what was refused, said once aloud, over dialogs too; refusals stay until they are closed. */
export function Notices({ notices, onClose }: Props): ReactNode {
  return createPortal(
    <div className="notices" role="log" aria-label="Notices" aria-live="polite" aria-relevant="additions">
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} onClose={onClose} />
      ))}
    </div>,
    document.body,
  );
}

function OneNotice({
  notice,
  onClose,
}: {
  readonly notice: Notice;
  readonly onClose: Props["onClose"];
}): ReactNode {
  const { id, tone, sentence, action } = notice;
  useEffect(() => {
    if (tone === "refused" || action !== null) return undefined;
    const timer = setTimeout(() => onClose(id), shownFor);
    return () => clearTimeout(timer);
  }, [id, tone, action, onClose]);
  return (
    <div className="notice" data-tone={tone}>
      <span>{sentence}</span>
      <span className="actions">
        {action !== null && (
          <Button
            onClick={() => {
              action.run();
              onClose(id);
            }}
          >
            {action.title}
          </Button>
        )}
        <button type="button" className="close" aria-label="Close the notice" onClick={() => onClose(id)}>
          ×
        </button>
      </span>
    </div>
  );
}
