import { useState, type ReactNode } from "react";
import type { CommandId } from "../../shared/commands.ts";
import { progressWords, type Progress } from "../../shared/progress.ts";
import { Button } from "./Button.tsx";

type Props = {
  /** What is being done, as a noun: "Import". */
  readonly title: string;
  readonly progress: Progress;
  /** The command that ends it; left out where a button for that stands elsewhere. */
  readonly cancel?: CommandId;
};

/** A long work: how many of how many, how long the rest will take, and the way to end it. Said aloud at each quarter. */
export function RunningWork({ title, progress, cancel }: Props): ReactNode {
  const words = progressWords(progress);
  return (
    <div className="running-work" role="group" aria-label={title}>
      <span className="running-title">{title}</span>
      <progress max={progress.total} value={progress.done} aria-label={title} aria-valuetext={words} />
      <span className="numbers" aria-hidden="true">
        {words}
      </span>
      {cancel !== undefined && <Button command={cancel}>Cancel</Button>}
      <SaidAloud title={title} progress={progress} />
    </div>
  );
}

/** A live region whose words change four times in all: a count that is read out at each article would drown everything. */
function SaidAloud({ title, progress }: Pick<Props, "title" | "progress">): ReactNode {
  const quarter = Math.floor((4 * progress.done) / Math.max(1, progress.total));
  const [said, setSaid] = useState({ quarter: -1, words: "" });
  if (said.quarter !== quarter) setSaid({ quarter, words: `${title}: ${progressWords(progress)}` });
  return (
    <span className="unseen" role="status" aria-live="polite">
      {said.words}
    </span>
  );
}
