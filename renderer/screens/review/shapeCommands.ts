import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { quote } from "../../../shared/text/quote.ts";
import { readable } from "../../../shared/text/readable.ts";
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
  const next = claim === null ? undefined : review.claims[review.claims.indexOf(claim) + 1];
  const inTurn = (work: () => Promise<unknown>) => (): void => void stores.review.getState().inTurn(work);
  return {
    "claim.add": () => add(stores, review, open),
    "claim.split": () => split(stores, review, claim, open),
    "claim.merge":
      claim === null || next === undefined ? undefined : inTurn(() => merge(stores, [claim.id, next.id])),
    "claim.back": claim?.shape === undefined ? undefined : inTurn(() => takeBack(stores, claim.id)),
    "leftOut.open": () => open("leftOut"),
  };
}

function add(stores: Stores, review: Review, open: (panel: Panel) => void): void {
  const { selected, typed } = stores.review.getState();
  if (selected === null || selected.end <= selected.start) open("addClaim");
  else addClaim(stores, selected, typed ?? review.text);
}

/** Makes a claim of these words of a text, and says so; it is in hand then. */
export function addClaim(stores: Stores, span: Span, text: string): void {
  const { inTurn, addClaim: add } = stores.review.getState();
  void inTurn(async () => {
    if (!(await add(span, text))) return;
    const { review, focus } = stores.review.getState();
    const made = review?.claims.find(({ id }) => id === focus);
    if (made !== undefined) say(stores, `${quote(readable(made.words))} is a claim now, and in hand.`);
  });
}

/** Cuts a claim at offsets of a text, and says so; its first part is in hand then. */
export function splitClaim(stores: Stores, claim: string, at: readonly number[], text: string): void {
  const { inTurn, splitClaim: split } = stores.review.getState();
  void inTurn(async () => {
    if (await split(claim, at, text))
      say(stores, "The claim is split; its first part is in hand. Undo makes them one again.");
  });
}

function split(
  stores: Stores,
  review: Review,
  claim: ReviewClaim | null,
  open: (panel: Panel) => void,
): void {
  const { selected, typed, editing } = stores.review.getState();
  // Where the draft is only read, a click leaves a caret that nobody sees.
  const isMeant = selected !== null && (editing || selected.end > selected.start);
  const cut = isMeant ? claimToSplit(review, selected) : null;
  if (cut === null && claim !== null) open("split");
  if (cut !== null) splitClaim(stores, cut.claim.id, cut.at, typed ?? review.text);
}

async function merge(stores: Stores, ids: readonly string[]): Promise<void> {
  if (await stores.review.getState().mergeClaims(ids))
    say(stores, "The two claims are one now, and it is open. Undo parts them.");
}

async function takeBack(stores: Stores, claim: string): Promise<void> {
  if (await stores.review.getState().takeBackClaim(claim))
    say(stores, "Taken back: what stood before stands again.");
}

function say({ notices }: Stores, words: string): void {
  notices.getState().say(words, "done");
}
