import type { ReactNode } from "react";
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

/** A long work: how many of how many, how long the rest will take, and the way to end it. */
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
    </div>
  );
}
