import type { Counts } from "./counts.ts";
import { many } from "./phrasing.ts";

/** The counts in words: `10 claims, all judged by hand: 9 verified, 1 let stand with a reason. 2 sentences rewritten by hand. …` */
export function describeCounts(counts: Counts): string {
  const { claims, judged, rewritten } = counts;
  const parts = claimParts(counts).map(({ count, words }) => `${count} ${words}`);
  const judging = `${judged === claims ? "all" : judged} judged by hand`;
  return [
    claims === 0 ? "No claims to judge." : `${many(claims, "claim")}, ${judging}: ${parts.join(", ")}.`,
    `${many(rewritten, "sentence")} rewritten by hand.`,
    ...otherSentences(counts),
  ].join(" ");
}

/** What became of the claims, as far as there were any of a kind; the numbers together are all of them. */
export function claimParts(counts: Counts): readonly { readonly count: number; readonly words: string }[] {
  const parts = [
    { count: counts.verified, words: "verified" },
    { count: counts.partlySupported, words: "partly supported" },
    { count: counts.notCheckable, words: "not checkable" },
    { count: counts.letStand, words: "let stand with a reason" },
    { count: counts.standing, words: "in dispute" },
    { count: counts.unjudged, words: "not judged" },
  ];
  return parts.filter(({ count }, index) => count > 0 || index === 0);
}

/** What is counted besides the claims of the text and its sentences, in a sentence each. */
export function otherSentences(counts: Counts): readonly string[] {
  const { lostLetStand, questions } = counts;
  return [
    ...(lostLetStand === 0
      ? []
      : [`${many(lostLetStand, "judged claim")} taken out of the text with a reason.`]),
    ...(questions === 0 ? [] : [`${many(questions, "question")} of the rubric asked${whatBecame(counts)}.`]),
  ];
}

/** What became of the questions; the numbers together are all of them. */
function whatBecame({ questions, questionsAnswered: answered, questionsWaived: waived }: Counts): string {
  if (answered === questions) return " and answered";
  const parts = [
    { count: answered, words: "answered" },
    { count: waived, words: "waived with a reason" },
    { count: questions - answered - waived, words: "left open" },
  ];
  const told = parts.filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`);
  return `: ${told.join(", ")}`;
}
