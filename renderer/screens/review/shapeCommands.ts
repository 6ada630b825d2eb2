import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { listIds } from "../../../shared/review/naming.ts";
import type { Span } from "../../../shared/words/span.ts";
import type { CommandHandlers } from "../../commands/registry.ts";
import type { Stores } from "../../stores/stores.ts";
import type { Panel } from "./panel.ts";

/** The claim that a selection or a caret of the draft cuts, and where; null where it cuts none. */
export function claimToSplit(
  { claims }: Pick<Review, "claims">,
  { start, end }: Span,
): { readonly claim: ReviewClaim; readonly at: readonly number[] } | null {
  const claim = claims.findLast((one) => one.start <= start && end <= one.end);
  if (claim === undefined) return null;
  const at = [...new Set([start, end])].filter((offset) => offset > claim.start && offset < claim.end);
  return at.length === 0 ? null : { claim, at };
}

/** Adding, splitting and merging claims: by what is selected in the draft, else by asking. */
export function shapeCommands(
  review: Review,
  claim: ReviewClaim | null,
  stores: Stores,
  open: (panel: Panel) => void,
): CommandHandlers {
  const { review: store, notices } = stores;
  const say = (words: string): void => notices.getState().say(words, "done");
  const inTurn = (work: () => Promise<unknown>): void => void store.getState().inTurn(work);
  const add = (): void => {
    const { selected, typed } = store.getState();
    if (selected === null || selected.end <= selected.start) open("addClaim");
    else
      inTurn(async () => {
        const before = idsOf(stores);
        if (await store.getState().addClaim(selected, typed ?? review.text))
          tellNew(stores, before, say, "is a claim now.");
      });
  };
  const split = (): void => {
    const { selected, typed, editing } = store.getState();
    // Where the draft is only read, a click leaves a caret that nobody sees.
    const isMeant = selected !== null && (editing || selected.end > selected.start);
    const cut = isMeant ? claimToSplit(review, selected) : null;
    if (cut !== null)
      inTurn(async () => {
        if (await store.getState().splitClaim(cut.claim.id, cut.at, typed ?? review.text))
          say(`${cut.claim.id} is split; its parts are open. Undo makes them one again.`);
      });
    else if (claim !== null) open("split");
  };
  const next = claim === null ? undefined : review.claims[review.claims.indexOf(claim) + 1];
  const merge = (): void =>
    inTurn(async () => {
      if (claim === null || next === undefined) return;
      const ids = [claim.id, next.id];
      if (await store.getState().mergeClaims(ids))
        say(`${listIds(ids)} are one claim now, and it is open. Undo parts them.`);
    });
  const back = (): void =>
    inTurn(async () => {
      if (claim !== null && (await store.getState().takeBackClaim(claim.id)))
        say("Taken back: what stood before stands again.");
    });
  return {
    "claim.add": add,
    "claim.split": claim === null && store.getState().selected === null ? undefined : split,
    "claim.merge": next === undefined ? undefined : merge,
    "claim.back": claim?.shape === undefined ? undefined : back,
    "leftOut.open": () => open("leftOut"),
  };
}

function idsOf({ review }: Stores): ReadonlySet<string> {
  return new Set((review.getState().review?.claims ?? []).map(({ id }) => id));
}

/** Takes the claim in hand that was not there before, and says so. */
function tellNew(
  { review }: Stores,
  before: ReadonlySet<string>,
  say: (words: string) => void,
  words: string,
): void {
  const { review: now, focusClaim, select } = review.getState();
  const made = now?.claims.find(({ id }) => !before.has(id));
  if (made === undefined) return;
  select(null);
  focusClaim(made.id);
  say(`“${made.words}” ${words}`);
}
