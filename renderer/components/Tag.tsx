import type { ReactNode } from "react";
import type { Finding } from "../../shared/words/finding.ts";
import type { Verdict } from "../../shared/words/judgement.ts";

const letters: Readonly<Record<Verdict, string>> = {
  supported: "S",
  partially_supported: "P",
  unsupported: "U",
  contradicted: "C",
  not_checkable: "N",
  query: "Q",
};

type Props = { readonly finding: Finding; readonly verdict: Verdict | null };

/** The margin letter: hollow with the finding's letter until a person judged, filled with the verdict's after. */
export function Tag({ finding, verdict }: Props): ReactNode {
  const shown = verdict ?? finding;
  return (
    <span className={`tag ink-${shown}`} data-judged={verdict === null ? undefined : ""} aria-hidden="true">
      <span>{letters[shown]}</span>
    </span>
  );
}
