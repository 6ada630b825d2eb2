import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { Key } from "../../components/Key.tsx";
import { useStores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";

type Props = { readonly onClose: () => void; readonly onOpen: (article: string) => void };

/** Cancel while it runs; afterwards the sum, and the first article to open. */
export function ImportFoot({ onClose, onOpen }: Props): ReactNode {
  const { importing } = useStores();
  const phase = importing((state) => state.phase);
  if (phase === "idle")
    return (
      <Button onClick={onClose}>
        Close <Key of="Escape" />
      </Button>
    );
  if (phase === "running")
    return (
      <>
        <span className="aside">What is imported already stays.</span>
        <Button onClick={onClose}>Go on in the background</Button>
        <Button onClick={importing.getState().cancel}>Cancel</Button>
      </>
    );
  return <Imported onClose={onClose} onOpen={onOpen} />;
}

/** The sum, and what Enter does now: opens the one article, else closes. */
function Imported({ onClose, onOpen }: Props): ReactNode {
  const { results, total, cancelled } = useStores().importing();
  const main = useRef<HTMLButtonElement>(null);
  // What had the focus went away with the choosing and the running.
  useEffect(() => main.current?.focus(), []);
  const refused = results.filter((result) => result.outcome === "refused").length;
  const first = results.find((result) => result.article !== null)?.article ?? null;
  const isOne = results.length === 1 && first !== null;
  const done = (
    <Button tone={isOne ? "plain" : "primary"} onClick={onClose} {...(!isOne && { ref: main })}>
      Done {!isOne && <Key of="Enter" />}
    </Button>
  );
  return (
    <>
      <span className="aside" role="status">
        {formatCount(results.length - refused, "article")} imported
        {refused > 0 && `, ${refused} refused`}
        {cancelled && `; cancelled, ${formatCount(total - results.length, "article")} not begun`}.
      </span>
      {first !== null && !isOne && <Button onClick={() => onOpen(first)}>Open the first</Button>}
      {isOne && done}
      {isOne ? (
        <Button tone="primary" ref={main} onClick={() => onOpen(first)}>
          Open the article <Key of="Enter" />
        </Button>
      ) : (
        done
      )}
    </>
  );
}
