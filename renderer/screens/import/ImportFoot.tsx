import type { ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { useStores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";

type Props = { readonly onClose: () => void; readonly onOpen: (article: string) => void };

/** Cancel while it runs; afterwards the sum, and the first article to open. */
export function ImportFoot({ onClose, onOpen }: Props): ReactNode {
  const { importing } = useStores();
  const { phase, results, total, cancelled } = importing();
  if (phase === "idle") return <Button onClick={onClose}>Close</Button>;
  if (phase === "running")
    return (
      <>
        <span className="aside">What is imported already stays.</span>
        <Button onClick={onClose}>Go on in the background</Button>
        <Button onClick={importing.getState().cancel}>Cancel</Button>
      </>
    );
  const refused = results.filter((result) => result.outcome === "refused").length;
  const first = results.find((result) => result.article !== null)?.article;
  return (
    <>
      <span className="aside" role="status">
        {formatCount(results.length - refused, "article")} imported
        {refused > 0 && `, ${refused} refused`}
        {cancelled && `; cancelled, ${formatCount(total - results.length, "article")} not begun`}.
      </span>
      {first !== undefined && first !== null && (
        <Button tone={results.length === 1 ? "primary" : "plain"} onClick={() => onOpen(first)}>
          {results.length === 1 ? "Open the article" : "Open the first"}
        </Button>
      )}
      <Button tone={results.length === 1 ? "plain" : "primary"} onClick={onClose}>
        Done
      </Button>
    </>
  );
}
