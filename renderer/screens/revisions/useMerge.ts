import { useEffect, useMemo, useState } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { isOffer, mergeTexts, type Choice, type Stretch } from "../../../shared/diff/merge.ts";
import { choose, mergePieces, mergePlaces, type MergePlace } from "../../../shared/diff/mergePieces.ts";
import type { NumberedPiece } from "../../../shared/diff/changes.ts";
import type { TextHash } from "../../../shared/words/span.ts";
import { useStores } from "../../stores/stores.ts";
import type { ChangeState } from "./DiffView.tsx";

export type Waiting = NonNullable<Review["proposal"]>;

/** A merge of the delivered text with the one that stands, and what was chosen so far. */
export type Merge = {
  readonly pieces: readonly NumberedPiece[];
  readonly places: readonly MergePlace[];
  readonly states: ReadonlyMap<number, ChangeState>;
  /** The numbers of the changes that are offered, and of those that wait for a choice. */
  readonly offers: readonly number[];
  readonly open: readonly number[];
  /** One for each place, or null while one waits. */
  readonly choices: readonly Choice[] | null;
  readonly set: (change: number, choice: Choice) => void;
  readonly takeClean: () => void;
};

const nothing: readonly Stretch[] = [];

/** Prepares the merge; null until the text that both were made from has come. */
export function useMerge(review: Review, proposal: Waiting): Merge | null {
  const base = useText(proposal.base);
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choice>>(new Map());
  const stretches = useMemo(
    () => (base === null ? nothing : mergeTexts(base, review.text, proposal.text)),
    [base, review.text, proposal.text],
  );
  const pieces = useMemo(() => mergePieces(stretches), [stretches]);
  const places = useMemo(() => mergePlaces(stretches), [stretches]);
  const states = useMemo(
    () => new Map(places.map((place) => [place.change, stateOf(place, chosen.get(place.change))])),
    [places, chosen],
  );
  if (base === null) return null;
  const open = places.filter(({ change }) => states.get(change) === "open").map(({ change }) => change);
  return {
    pieces,
    places,
    states,
    offers: places.filter(isOffer).map(({ change }) => change),
    open,
    choices: open.length > 0 ? null : places.map(({ change }) => chosen.get(change) ?? "mine"),
    set: (change, choice) => setChosen((now) => choose(places, now, change, choice)),
    takeClean: () => setChosen((now) => takeAllClean(places, now)),
  };
}

function stateOf(place: MergePlace, choice: Choice | undefined): ChangeState {
  if (!isOffer(place)) return "kept";
  if (choice === undefined) return "open";
  return ({ theirs: "taken", mine: "refused", both: "both" } as const)[choice];
}

function takeAllClean(
  places: readonly MergePlace[],
  chosen: ReadonlyMap<number, Choice>,
): ReadonlyMap<number, Choice> {
  const clean = places.filter(({ kind, change }) => kind === "theirs" && !chosen.has(change));
  return new Map([...chosen, ...clean.map(({ change }): [number, Choice] => [change, "theirs"])]);
}

function useText(hash: TextHash): string | null {
  const { client, notices } = useStores();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    client.text({ hash }).then(setText, notices.getState().sayProblem);
  }, [client, notices, hash]);
  return text;
}
