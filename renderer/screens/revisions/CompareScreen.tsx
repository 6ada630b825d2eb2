import type { ReactNode } from "react";
import type { ComparisonAnswer, Review } from "../../../shared/api/answers.ts";
import { refusalOfAct } from "../../../shared/review/acts.ts";
import { isSettled } from "../../../shared/review/claimObstacles.ts";
import { joinWords } from "../../../shared/review/naming.ts";
import { useCommands, useRunCommand } from "../../commands/CommandProvider.tsx";
import { Button } from "../../components/Button.tsx";
import { useStores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";
import { usePersonName } from "../review/usePersonName.ts";
import { ChangeCard } from "./ChangeCard.tsx";
import { RevisionChoice, useRevisionName } from "./RevisionChoice.tsx";
import { RevisionsFrame } from "./RevisionsFrame.tsx";
import { useChangeWalk } from "./useChangeWalk.ts";
import { useComparison } from "./useComparison.ts";
import { wordsOfChange } from "./wordsOfChange.ts";

type Props = { readonly review: Review; readonly onClose: () => void };

/** Any two revisions of an article, change by change, with who made which; the earlier one can be restored. */
export function CompareScreen({ review, onClose }: Props): ReactNode {
  const compared = useComparison(review);
  const { from, to, comparison } = compared;
  const changes = comparison?.changes ?? [];
  const walk = useChangeWalk(changes.map((_, index) => index));
  useRestore(review, from);
  return (
    <RevisionsFrame
      review={review}
      title="Revisions"
      onClose={onClose}
      tools={<RevisionChoice review={review} compared={compared} />}
      words={
        <>
          <b>{comparison === null ? "Comparing…" : formatCount(changes.length, "change")}</b> from revision{" "}
          {from} to {to}
        </>
      }
      actions={
        <Button
          command="revision.restore"
          size="large"
          tone="quiet"
          obstacle={refusalOfAct("editing", review.status) ?? refusalToRestore(review, from)}
        >
          Restore revision {from}
        </Button>
      }
      card={<BlamedChange review={review} comparison={comparison} current={walk.current} />}
      compared={
        comparison && {
          pieces: comparison.pieces,
          heads: [`Revision ${from}`, `Revision ${to}`],
          current: walk.current,
          onTake: walk.take,
        }
      }
    />
  );
}

/** Makes the earlier text the current one again, as an ordinary revision that can be undone like any other. */
function useRestore(review: Review, from: number): void {
  const { client, review: store, notices } = useStores();
  const nameOf = usePersonName();
  const run = useRunCommand();
  const earlier = review.revisions.find(({ number }) => number === from);
  const restore = async (): Promise<void> => {
    const standing = store.getState().review;
    if (earlier === undefined || standing === null) return;
    const refusal = refusalToRestore(standing, from);
    if (refusal !== null) return notices.getState().say(refusal);
    try {
      const text = await client.text({ hash: earlier.text });
      if (!(await store.getState().edit(text))) return;
    } catch (problem) {
      notices.getState().sayProblem(problem);
      return;
    }
    const now = store.getState().review;
    if (now === null) return;
    const by = nameOf(now.revision.person);
    const sentence = `${by} restored the text of revision ${from}: it stands again, as revision ${now.revision.number}.`;
    const undo = { title: "Undo", command: "act.undo", run: () => run("act.undo") } as const;
    // It goes with its undoing: the button would undo something else then.
    notices.getState().say(`${sentence}${tellLost(now)}`, "done", undo, "undo");
  };
  useCommands({ "revision.restore": earlier === undefined ? undefined : () => void restore() });
}

/** Why restoring a revision would change nothing, in one sentence; null where it would change the text. */
function refusalToRestore({ revision, revisions }: Review, number: number): string | null {
  const isStanding = revisions.find((one) => one.number === number)?.text === revision.text;
  return isStanding ? `The text already is that of revision ${number}.` : null;
}

/** What the restored text has no place for, so that nobody finds it out at approval only. */
function tellLost({ lost, lostTies, check }: Review): string {
  const open = lost.filter((claim) => !isSettled(claim, check.at)).length;
  const parts = [
    ...(open > 0 ? [formatCount(open, "claim")] : []),
    ...(lostTies.length > 0 ? [formatCount(lostTies.length, "tie")] : []),
  ];
  return parts.length === 0 ? "" : ` Lost in it: ${joinWords(parts)}, listed under the draft.`;
}

type BlamedProps = {
  readonly review: Review;
  readonly comparison: ComparisonAnswer | null;
  readonly current: number | null;
};

function BlamedChange({ review, comparison, current }: BlamedProps): ReactNode {
  const nameOf = useRevisionName(review.revisions);
  const change = current === null ? undefined : comparison?.changes[current];
  const place =
    change === undefined || current === null || comparison === null
      ? null
      : { at: current, of: comparison.changes.length };
  const { gone, come } = wordsOfChange(comparison?.pieces ?? [], current);
  return (
    <ChangeCard place={place} kind={change?.kind ?? "replaced"} gone={gone} come={come}>
      {change !== undefined && (
        <ul className="blame" aria-label="Made by">
          {change.by.map((number) => {
            const revision = review.revisions.find((one) => one.number === number);
            return (
              <li key={number}>
                {revision === undefined ? `Revision ${number}` : nameOf(revision, comparison?.merged ?? [])}
              </li>
            );
          })}
        </ul>
      )}
    </ChangeCard>
  );
}
