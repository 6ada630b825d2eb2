import type { NumberedPiece } from "./changes.ts";
import { changeOf } from "./diffWords.ts";
import { isChoice, isOffer, type Choice, type Stretch } from "./merge.ts";

/** One place of a merge where there is a choice: its number among them, and its words in all three texts. */
export type MergePlace = Stretch & { readonly change: number };

/** The places of a merge where there is a choice, counted from 0 in the order of the text. */
export function mergePlaces(stretches: readonly Stretch[]): readonly MergePlace[] {
  return stretches.filter(isChoice).map((stretch, change) => ({ ...stretch, change }));
}

/** A merge as a diff of mine (`gone`) and theirs (`come`), each place of a choice one change; the white space around it is of both. */
export function mergePieces(stretches: readonly Stretch[]): readonly NumberedPiece[] {
  let next = 0;
  return stretches.flatMap((stretch): NumberedPiece[] => {
    if (!isChoice(stretch)) return [{ kind: "same", text: stretch.mine, move: null, change: null }];
    const common = { move: stretch.move, change: next++ };
    return changeOf(stretch.mine, stretch.theirs).map((run) =>
      run.kind === "same" ? { ...run, move: null, change: null } : { ...run, ...common },
    );
  });
}

/** The choices with one more offer taken or refused; what the delivered text moved goes with its other place. */
export function choose(
  places: readonly MergePlace[],
  chosen: ReadonlyMap<number, Choice>,
  change: number,
  choice: Choice,
): ReadonlyMap<number, Choice> {
  const move = places[change]?.move ?? null;
  const linked = places.filter(
    (place) => place.change === change || (move !== null && place.move === move && isOffer(place)),
  );
  return new Map([...chosen, ...linked.map((place): [number, Choice] => [place.change, choice])]);
}
