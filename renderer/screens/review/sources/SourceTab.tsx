import type { ReactNode } from "react";
import type { Source } from "../../../../shared/words/article.ts";
import type { EvidenceRole } from "../../../../shared/words/finding.ts";

type Props = {
  readonly source: Source;
  readonly index: number;
  /** What the source's passages say of the claim in hand. */
  readonly roles: readonly EvidenceRole[];
  /** How many places Find found in it. */
  readonly found: number;
};

/** A source's number and publisher, with a dot where it bears on the claim in hand: full where it contradicts. */
export function SourceTab({ source, index, roles, found }: Props): ReactNode {
  const role = roles.find((one) => one === "contradicts") ?? roles.find((one) => one === "supports");
  return (
    <span className="source-tab" title={source.title}>
      <span className="numbers">{index + 1}</span>
      <i>{source.publisher ?? source.title}</i>
      {role !== undefined && (
        <span className="dot" data-role={role}>
          <span className="unseen">, {role} the claim in hand</span>
        </span>
      )}
      {source.text === null && <span className="source-missing">no text</span>}
      {found > 0 && (
        <span className="source-found numbers">
          {found}
          <span className="unseen"> found</span>
        </span>
      )}
    </span>
  );
}
