import type { ReviewClaim } from "../../shared/api/answers.ts";
import type { Checker } from "../../shared/checking/checker.ts";
import { checkLive, type Standing } from "../../shared/review/liveReview.ts";
import type { TextHash } from "../../shared/words/span.ts";
import { patchBetween } from "./claimsPatch.ts";
import type { LiveAnswer, LiveQuestion } from "./messages.ts";

/** The draft as the page has it, and what was last said of it. */
type Open = {
  readonly standing: Standing;
  readonly number: number;
  readonly text: string;
  readonly said: { readonly text: string; readonly claims: readonly ReviewClaim[] };
};

/**
 * Answers what a page types. `later` runs work once the questions that wait have been taken, so that only the newest text of
 * many is checked.
 */
export function createLiveAnswering(
  checker: Checker,
  answer: (answer: LiveAnswer) => void,
  later: (work: () => void) => void,
): (question: LiveQuestion) => void {
  const texts = new Map<TextHash, string>();
  let open: Open | null = null;
  let isWaiting = false;
  const check = (): void => {
    isWaiting = false;
    if (open === null) return;
    const { standing, text, number, said } = open;
    const { claims, lost, citations } = checkLive(checker, standing, text, (hash) => texts.get(hash) ?? "");
    // The text that stands was checked by the desk: here it is read so that the first edit of it is checked fast.
    if (number === 0) return;
    answer({
      number,
      claims: patchBetween(said.claims, claims, text.length - said.text.length),
      lost,
      citations,
    });
    open = { ...open, said: { text, claims } };
  };
  return (question) => {
    if (question.kind === "opened") {
      const { standing } = question;
      for (const [hash, text] of Object.entries(question.texts)) texts.set(hash, text);
      open = { standing, number: 0, text: standing.text, said: standing };
    } else if (open !== null) {
      const { from, to, insert } = question.change;
      const text = open.text.slice(0, from) + insert + open.text.slice(to);
      open = { ...open, number: question.number, text };
    }
    if (!isWaiting) later(check);
    isWaiting = true;
  };
}
