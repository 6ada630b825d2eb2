import type { ReviewClaim } from "../../../shared/api/answers.ts";
import { personAtDesk } from "../../stores/desk.ts";
import { supportedClaims } from "../../stores/looking.ts";
import type { Stores } from "../../stores/stores.ts";
import { formatCount } from "../../time.ts";
import { takeBack } from "../takeBack.ts";

const about = "verdict.seen";

/**
 * Gives `supported` to every open claim that the checker finds supported, in one act, once the person has seen a passage that
 * supports each; until then, takes the next one that they have not seen in hand.
 */
export async function judgeSeen(stores: Stores): Promise<void> {
  const { review: store, desk, notices } = stores;
  const { review, looked, focus } = store.getState();
  if (review === null) return;
  const { seen, unseen } = supportedClaims(review, looked, personAtDesk(desk.getState())?.id ?? null);
  const { say } = notices.getState();
  const next = after(unseen, review.claims, focus);
  if (next !== undefined) {
    showSupport(stores, next);
    say(sentenceOf(unseen.length, seen.length + unseen.length), "said", null, about);
  } else if (seen.length === 0) say("No open claim is found supported by a passage.", "said", null, about);
  else if (await giveAll(stores, seen)) {
    const undo = { title: "Undo", run: () => void takeBack(stores, "undo") };
    say(`Supported on ${formatCount(seen.length, "claim")}.`, "done", undo, about);
  }
}

function giveAll({ review: store }: Stores, seen: readonly ReviewClaim[]): Promise<boolean> {
  const { heldNotes, judgeClaims } = store.getState();
  return judgeClaims(
    seen.map(({ id }) => ({ claim: id, verdict: "supported", note: heldNotes[id] ?? null })),
  );
}

/** The first of some claims behind the one in hand, and round the end. */
function after(
  some: readonly ReviewClaim[],
  all: readonly ReviewClaim[],
  focus: string | null,
): ReviewClaim | undefined {
  const at = all.findIndex(({ id }) => id === focus);
  return some.find((claim) => all.indexOf(claim) > at) ?? some[0];
}

function showSupport({ review: store }: Stores, claim: ReviewClaim): void {
  store.getState().focusClaim(claim.id);
  store.getState().showPassage(claim.evidence.findIndex(({ role }) => role === "supports"));
}

function sentenceOf(unseen: number, all: number): string {
  if (unseen === 1) return `Look: the last of ${all} supported claims; the same key then judges them all.`;
  return `Look: ${unseen} of ${all} supported claims are not looked at yet; the same key goes on.`;
}
