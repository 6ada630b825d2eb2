import type { ReviewClaim, ReviewCriterion } from "../../shared/api/answers.ts";
import type { LiveParts, Standing } from "../../shared/review/liveReview.ts";
import type { TextHash } from "../../shared/words/span.ts";
import { replacementBetween } from "../proof/changed.ts";
import { patchClaims } from "./claimsPatch.ts";
import type { LiveAnswer, LivePort } from "./messages.ts";

/** The checker beside the page, for the article on screen. */
export type LiveChecking = {
  /** Carries what is typed from now on from this review; `texts` are the words of its sources. */
  readonly open: (standing: Standing, texts: ReadonlyMap<TextHash, string>) => void;
  /** Has a text checked; it is told to the listener, unless another review is opened first. */
  readonly check: (text: string) => void;
};

type Open = {
  readonly sent: string;
  readonly told: readonly ReviewClaim[];
  /** The texts that are with the checker, by their number. */
  readonly waiting: ReadonlyMap<number, string>;
  /** The number of the text that was sent last; null where none was since the review was opened. */
  readonly last: number | null;
};

/** Talks to a checker; texts travel as changes, sources once, claims as what has changed in them. */
export function createLiveChecking(
  port: LivePort,
  onChecked: (parts: LiveParts) => void,
  onAsked: (rubric: readonly ReviewCriterion[]) => void,
): LiveChecking {
  const known = new Set<TextHash>();
  let open: Open | null = null;
  // Counted on over all reviews, so that an answer about the one before is told from those about this one.
  let number = 0;
  port.listen((answer: LiveAnswer) => {
    if (answer.kind === "asked") {
      if (open?.last === answer.number) onAsked(answer.rubric);
      return;
    }
    const text = open?.waiting.get(answer.number);
    if (open === null || text === undefined) return;
    const claims = patchClaims(open.told, answer.claims);
    const waiting = new Map([...open.waiting].filter(([one]) => one > answer.number));
    open = { ...open, told: claims, waiting };
    onChecked({ text, claims, lost: answer.lost, citations: answer.citations });
  });
  return {
    open: (standing, texts) => {
      const fresh = [...texts].filter(([hash]) => !known.has(hash));
      for (const [hash] of fresh) known.add(hash);
      port.ask({ kind: "opened", standing, texts: Object.fromEntries(fresh) });
      open = { sent: standing.text, told: standing.claims, waiting: new Map(), last: null };
    },
    check: (text) => {
      const change = open === null ? null : replacementBetween(open.sent, text);
      if (open === null || change === null) return;
      number += 1;
      port.ask({ kind: "typed", number, change });
      open = { ...open, sent: text, waiting: new Map([...open.waiting, [number, text]]), last: number };
    },
  };
}
