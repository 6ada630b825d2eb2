import type { ReviewClaim } from "../../shared/api/answers.ts";
import type { Checker } from "../../shared/checking/checker.ts";
import { askLive, checkLive, type LiveParts, type Standing } from "../../shared/review/liveReview.ts";
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

/** When work is done: once the questions that wait have been taken, so that only the newest text of many is checked; or in a pause. */
export type LiveTurns = {
  readonly later: (work: () => void) => void;
  /** Runs work when no question has come for a moment; what waited before is dropped. */
  readonly inPause: (work: () => void) => void;
};

/** Answers what a page types: what the checker finds at once, what the rubric asks in the next pause. */
export function createLiveAnswering(
  checker: Checker,
  answer: (answer: LiveAnswer) => void,
  { later, inPause }: LiveTurns,
): (question: LiveQuestion) => void {
  const texts = new Map<TextHash, string>();
  let open: Open | null = null;
  let isWaiting = false;
  const wordsOf = (hash: TextHash): string => texts.get(hash) ?? "";
  const check = (): void => {
    isWaiting = false;
    if (open === null) return;
    const { standing, text, number, said } = open;
    const parts = checkLive(checker, standing, text, wordsOf);
    const { claims, lost, citations } = parts;
    // The text that stands was checked by the desk: here it is read so that the first edit of it is checked fast.
    if (number === 0) return;
    answer({
      kind: "checked",
      number,
      claims: patchBetween(said.claims, claims, text.length - said.text.length),
      lost,
      citations,
    });
    open = { ...open, said: { text, claims } };
    inPause(() => ask(standing, number, parts));
  };
  const ask = (standing: Standing, number: number, parts: LiveParts): void => {
    if (open?.standing === standing && open.number === number)
      answer({ kind: "asked", number, rubric: askLive(checker, standing, parts, wordsOf) });
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
