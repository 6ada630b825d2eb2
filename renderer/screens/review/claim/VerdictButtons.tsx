import type { ReactNode } from "react";
import type { ReviewClaim } from "../../../../shared/api/answers.ts";
import { refusalOfWaiver } from "../../../../shared/review/acts.ts";
import { verdictLabels } from "../../../../shared/review/labels.ts";
import { verdicts, type Verdict } from "../../../../shared/words/judgement.ts";
import { Button } from "../../../components/Button.tsx";
import type { Panel } from "../panel.ts";
import { useJudging } from "../useJudging.ts";

type Props = {
  readonly claim: ReviewClaim;
  /** Why nobody judges claims of this article now, in one sentence; null where people do. */
  readonly closed: string | null;
  readonly onOpen: (panel: Panel) => void;
};

const asking: ReadonlySet<Verdict> = new Set(["query"]);

/** The six verdicts, the checker's own only hinted at; below them the note, letting it stand, taking it back. */
export function VerdictButtons({ claim, closed, onOpen }: Props): ReactNode {
  const judging = useJudging(onOpen);
  return (
    <div className="verdicts" role="group" aria-label="Verdict">
      {verdicts.map((verdict) => (
        <Button
          key={verdict}
          command={`verdict.${verdict}`}
          aria-pressed={claim.verdict === verdict}
          data-verdict={verdict}
          data-hinted={claim.verdict === null && claim.finding === verdict ? "" : undefined}
          obstacle={closed}
          onClick={() => judging.give(verdict)}
        >
          {verdictLabels[verdict]}
          {asking.has(verdict) && "…"}
        </Button>
      ))}
      <Button command="claim.note" tone="quiet" obstacle={closed}>
        Note…
      </Button>
      <Button
        command="claim.waive"
        tone="quiet"
        aria-pressed={claim.waiver !== null}
        obstacle={closed ?? refusalOfWaiver(claim)}
      >
        Let it stand…
      </Button>
      <Button
        command="verdict.clear"
        tone="quiet"
        obstacle={
          closed ??
          (claim.verdict === null && claim.waiver === null ? "Nobody has judged this claim yet." : null)
        }
      >
        Take back
      </Button>
    </div>
  );
}
