import type { ReactNode } from "react";
import type { QueueRow } from "../../../shared/api/answers.ts";
import { Tag } from "../../components/Tag.tsx";

/** How many claims the checker flags, worst first; nothing where it flags none. */
export function Flags({ row }: { readonly row: QueueRow }): ReactNode {
  const flags = [
    { finding: "contradicted", words: "contradicted", count: row.contradicted },
    { finding: "unsupported", words: "unsupported", count: row.unsupported },
    { finding: "partially_supported", words: "partly supported", count: row.partiallySupported },
  ] as const;
  const shown = flags.filter((flag) => flag.count > 0);
  const words = shown.map((flag) => `${flag.count} ${flag.words}`).join(", ");
  if (shown.length === 0) return <span className="flags hint">No flags</span>;
  return (
    <span className="flags" role="img" aria-label={words} title={words}>
      {shown.map((flag) => (
        <span key={flag.finding} className={`flag ink-${flag.finding}`}>
          <Tag finding={flag.finding} verdict={null} />
          <span className="numbers">{flag.count}</span>
        </span>
      ))}
    </span>
  );
}
