import type { ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { refusalOfExport } from "../../../shared/review/acts.ts";
import { statusLabels } from "../../../shared/review/labels.ts";
import { Button } from "../../components/Button.tsx";
import { DeskFooter } from "../DeskFooter.tsx";
import { useRunCommand } from "../../commands/CommandProvider.tsx";
import { openParts } from "./openParts.ts";
import { useDecided } from "./useDecided.ts";
import { useGates, type Gates } from "./useGates.ts";

type Props = { readonly review: Review };

/** The foot of the review: what is open in one line, and what can be decided. */
export function ReviewFooter({ review }: Props): ReactNode {
  const gates = useGates(review);
  const run = useRunCommand();
  const isDecided = ["approved", "returned", "rejected"].includes(review.status);
  return (
    <DeskFooter words={<OpenWords review={review} gates={gates} />}>
      {isDecided && (
        <Button command="article.next" size="large">
          Next open article
        </Button>
      )}
      <Button command="rubric.open" size="large">
        Rubric…
      </Button>
      <Button command="article.history" size="large">
        History
      </Button>
      {review.revisions.length > 1 && (
        <Button command="revisions.open" size="large">
          Revisions
        </Button>
      )}
      {review.status === "approved" ? (
        <>
          <Button command="decision.withdraw" size="large">
            Withdraw…
          </Button>
          <Button command="article.export" size="large" tone="primary">
            Export…
          </Button>
        </>
      ) : (
        <>
          {gates.withdraw === null && (
            <Button command="decision.withdraw" size="large">
              Withdraw…
            </Button>
          )}
          {gates.return === null && (
            <Button command="decision.return" size="large">
              Return…
            </Button>
          )}
          {gates.reject === null && (
            <Button command="decision.reject" size="large">
              Reject…
            </Button>
          )}
          {review.status !== "rejected" && (
            <Button
              command="decision.approve"
              size="large"
              tone="primary"
              obstacle={gates.approve}
              onObstacle={() => run("decision.approve")}
            >
              Approve
            </Button>
          )}
        </>
      )}
    </DeskFooter>
  );
}

function OpenWords({ review, gates }: Props & { readonly gates: Gates }): ReactNode {
  const { status } = review;
  const decided = useDecided(review);
  if (decided !== null) {
    const { who, when, why } = decided;
    const rest = restOf(review);
    const whole = joined([why, ...rest]);
    // Of what was returned or rejected, the banner over the draft says by whom and why.
    const short = joined(status === "approved" ? [`by ${who}`, why, ...rest] : rest);
    return (
      <span title={`On ${when}, by ${who}${whole === "" ? "" : `: ${whole}`}`}>
        <b>{statusLabels[status]}</b>
        {short !== "" && ` ${status === "approved" ? "" : "· "}${short}`}
      </span>
    );
  }
  const [first, ...parts] = openParts(review);
  return (
    <span title={gates.approve ?? undefined}>
      <b>{first === undefined ? "Nothing is open" : capitalised(first)}</b>
      {parts.map((part) => ` · ${part}`).join("")}
    </span>
  );
}

/** What still matters of a decided article: why it may not leave, or what its pipeline has to mend. */
function restOf(review: Review): readonly string[] {
  if (review.status === "approved") return [refusalOfExport(review) ?? ""];
  return review.status === "returned" ? openParts(review) : [];
}

function joined(parts: readonly string[]): string {
  return parts.filter((words) => words !== "").join(" · ");
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
