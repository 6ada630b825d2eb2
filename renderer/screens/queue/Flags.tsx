import type { ReactNode } from "react";
import type { QueueRow } from "../../../shared/api/answers.ts";
import { Tag } from "../../components/Tag.tsx";

/**
 * How many claims are in doubt, worst first: by a person's verdict, or else by the checker. The letters are hollow until people
 * examined every claim; what was let stand is told apart.
 */
export function Flags({ row }: { readonly row: QueueRow }): ReactNode {
  const flags = [
    { word: "contradicted", words: "contradicted", count: row.contradicted },
    { word: "unsupported", words: "unsupported", count: row.unsupported },
    { word: "query", words: "to be asked", count: row.queries },
    { word: "partially_supported", words: "partly supported", count: row.partiallySupported },
  ] as const;
  const isExamined = row.judged === row.claims;
  const shown = flags.filter((flag) => flag.count > 0);
  const letStand = row.letStand === 0 ? [] : [`${row.letStand} let stand`];
  const words = [...shown.map((flag) => `${flag.count} ${flag.words}`), ...letStand].join(", ");
  if (words === "") return <span className="flags hint">{isExamined ? "Nothing in doubt" : "No flags"}</span>;
  return (
    <span className="flags" role="img" aria-label={words} title={words}>
      {shown.map(({ word, count }) => (
        <span key={word} className={`flag ink-${word}`}>
          <Tag
            finding={word === "query" ? "unsupported" : word}
            verdict={isExamined || word === "query" ? word : null}
          />
          <span className="numbers">{count}</span>
        </span>
      ))}
      {letStand.length > 0 && <span className="hint">{letStand}</span>}
    </span>
  );
}
