import type { HistoryLine } from "../api/historyAnswers.ts";

/** The act of a line with the words that belong to it: the person's own, or what it made of the rules. */
export function wholeAct({ act, ...line }: Pick<HistoryLine, "act" | "note" | "changes">): string {
  const words = wordsOfAct(line);
  return words === null ? act : `${act}: ${words}`;
}

/** The words that follow an act after a colon; null where it has none. */
export function wordsOfAct({ note, changes }: Pick<HistoryLine, "note" | "changes">): string | null {
  return note ?? changes;
}
