import type { ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { canKeepBoth, type Choice } from "../../../shared/diff/merge.ts";
import { refusalOfAct } from "../../../shared/review/acts.ts";
import { useCommands } from "../../commands/CommandProvider.tsx";
import { Button } from "../../components/Button.tsx";
import { useStores } from "../../stores/stores.ts";
import { formatCount, formatInstant } from "../../time.ts";
import { OfferCard } from "./OfferCard.tsx";
import { RevisionsFrame } from "./RevisionsFrame.tsx";
import { useChangeWalk } from "./useChangeWalk.ts";
import { useMerge, type Merge, type Waiting } from "./useMerge.ts";

type Props = {
  readonly review: Review;
  readonly proposal: Waiting;
  readonly onClose: () => void;
};

/** A delivered text that waits because a person edited this one: each of its changes taken or refused, then merged. */
export function MergeScreen({ review, proposal, onClose }: Props): ReactNode {
  const merge = useMerge(review, proposal);
  const walk = useChangeWalk(merge?.offers ?? []);
  const settle = useSettling(review, proposal, merge, onClose);
  const closed = refusalOfAct("settlingProposal", review.status);
  useSettleCommands(settle.whole, closed);
  useOfferCommands(merge, walk.current, walk.take, settle.merge);
  const place = merge !== null && walk.current !== null ? merge.places[walk.current] : undefined;
  return (
    <RevisionsFrame
      review={review}
      title="A newly delivered text"
      onClose={onClose}
      tools={<Delivered review={review} proposal={proposal} />}
      words={<WhatWaits merge={merge} />}
      actions={
        <>
          <Button command="proposal.dismiss" size="large" obstacle={closed}>
            Dismiss it
          </Button>
          <Button command="proposal.take" size="large" obstacle={closed}>
            Take it whole
          </Button>
          <Button
            command="proposal.merge"
            size="large"
            tone="primary"
            obstacle={closed ?? refusalOfMerge(merge)}
          >
            Merge
          </Button>
        </>
      }
      card={
        <OfferCard
          place={place}
          state={place === undefined ? undefined : merge?.states.get(place.change)}
          at={place === undefined ? -1 : (merge?.offers.indexOf(place.change) ?? -1)}
          of={merge?.offers.length ?? 0}
          hasClean={
            merge?.places.some(({ kind, change }) => kind === "theirs" && merge.open.includes(change)) ??
            false
          }
        />
      }
      compared={
        merge && {
          pieces: merge.pieces,
          heads: ["The text that stands", "The delivered text"],
          current: walk.current,
          states: merge.states,
          onTake: (change) => void (merge.offers.includes(change) && walk.take(change)),
        }
      }
    />
  );
}

/** Why the texts cannot be merged yet, in one sentence; null where they can. */
function refusalOfMerge(merge: Merge | null): string | null {
  if (merge === null) return "The texts are being compared.";
  if (merge.open.length === 0) return null;
  const waits = merge.open.length === 1 ? "waits" : "wait";
  return `${formatCount(merge.open.length, "change")} ${waits} for a choice; take or refuse each first.`;
}

/** Takes, refuses or adds the change in hand and goes on to the next that waits. */
function useOfferCommands(
  merge: Merge | null,
  current: number | null,
  goTo: (change: number) => void,
  finish: () => void,
): void {
  const { notices } = useStores();
  const give = (choice: Choice): (() => void) | undefined => {
    if (merge === null || current === null) return undefined;
    return () => {
      merge.set(current, choice);
      const next =
        merge.open.find((change) => change > current) ?? merge.open.find((change) => change !== current);
      if (next !== undefined) goTo(next);
    };
  };
  const refusal = refusalOfMerge(merge);
  const place = current === null ? undefined : merge?.places[current];
  const mayKeepBoth = place !== undefined && canKeepBoth(place);
  useCommands({
    "change.take": give("theirs"),
    "change.refuse": give("mine"),
    "change.both": mayKeepBoth ? give("both") : undefined,
    "changes.takeClean": merge?.takeClean,
    "proposal.merge": () => (refusal === null ? finish() : notices.getState().say(refusal, "refused")),
  });
}

/** The whole text at once; where the article is closed, the key says why it does nothing. */
function useSettleCommands(settle: (accept: boolean) => Promise<void>, closed: string | null): void {
  const { notices } = useStores();
  const give = (accept: boolean) => (): void =>
    closed === null ? void settle(accept) : notices.getState().say(closed, "refused");
  useCommands({ "proposal.dismiss": give(false), "proposal.take": give(true) });
}

function useSettling(review: Review, proposal: Waiting, merge: Merge | null, onClose: () => void) {
  const { review: store, notices } = useStores();
  const done = (words: string): void => {
    notices.getState().say(words, "done");
    onClose();
  };
  return {
    whole: async (accept: boolean): Promise<void> => {
      if (!(await store.getState().settleProposal(proposal.hash, accept))) return;
      const stands = store.getState().review?.revision.number;
      done(
        accept ? `The delivered text stands now, as revision ${stands}.` : "The delivered text is dismissed.",
      );
    },
    merge: (): void => {
      if (merge?.choices === null || merge === null) return;
      const before = review.revision.number;
      void store
        .getState()
        .mergeProposal(proposal.hash, merge.choices)
        .then((isMerged) => {
          const number = store.getState().review?.revision.number;
          if (isMerged && number === before)
            done("Nothing of it was taken: the delivered text is dismissed.");
          else if (isMerged) done(`The texts are merged, as revision ${number}.`);
        });
    },
  };
}

function WhatWaits({ merge }: { readonly merge: Merge | null }): ReactNode {
  if (merge === null) return <b>Comparing…</b>;
  const conflicts = merge.places.filter(({ kind }) => kind === "conflict").length;
  return (
    <>
      <b>
        {merge.open.length === 0
          ? "Every change is chosen"
          : `${merge.open.length} of ${merge.offers.length} changes wait`}
      </b>
      {conflicts > 0 && ` · ${formatCount(conflicts, "conflict")}`}
    </>
  );
}

function Delivered({ review, proposal }: Pick<Props, "review" | "proposal">): ReactNode {
  const now = new Map(review.sources.map((source) => [source.id, source.text]));
  const changed = proposal.sources.filter(({ id, text }) => now.get(id) !== text);
  return (
    <p className="revisions-words">
      Delivered {formatInstant(proposal.at)}; it waits because a person edited the text that stands.
      {changed.length > 0 &&
        ` It also brings ${formatCount(changed.length, "changed source")}: ${changed.map(({ title }) => title).join(", ")}.`}
    </p>
  );
}
