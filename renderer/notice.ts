import type { CommandId } from "../shared/commands.ts";

/** One thing that the app says. `refused` stays until something else is done; `done` and `said` go by themselves. */
export type Notice = {
  readonly id: number;
  readonly tone: "said" | "done" | "refused";
  readonly sentence: string;
  /** What it is about: a newer one about the same takes its place. */
  readonly about: string | null;
  /** The article that it is about without naming it: it goes once another one is looked at. */
  readonly of: string | null;
  /** What can be done about it; `command` is the one that does the same, for its key. */
  readonly action: {
    readonly title: string;
    readonly run: () => void;
    readonly command?: CommandId | undefined;
  } | null;
};

/** True for what needs no act and no answer: it takes a line at the foot, and nobody's room. */
export function isQuiet({ tone, action }: Notice): boolean {
  return tone !== "refused" && action === null;
}

/** Milliseconds after which a notice goes by itself, by its length and by whether it offers an act; null for a refusal. */
export function shownFor({ tone, sentence, action }: Notice): number | null {
  if (tone === "refused") return null;
  return action === null ? Math.max(6000, 80 * sentence.length) : 15_000;
}
