import { useEffect, useState } from "react";
import { useCommands } from "../../commands/CommandProvider.tsx";

/** The walk over the changes of a view. */
export type ChangeWalk = {
  /** The number of the change in hand; null where there is none. */
  readonly current: number | null;
  readonly take: (change: number) => void;
  readonly step: (by: 1 | -1) => void;
};

/** Walks over `changes`, in their order, by keys and buttons, and brings the one in hand into sight. */
export function useChangeWalk(changes: readonly number[]): ChangeWalk {
  const [wanted, take] = useState<number | null>(null);
  const current = wanted !== null && changes.includes(wanted) ? wanted : (changes[0] ?? null);
  const step = (by: 1 | -1): void => {
    if (changes.length === 0) return;
    const at = current === null ? -1 : changes.indexOf(current);
    take(changes[(at + by + changes.length) % changes.length] ?? null);
  };
  useCommands({
    "change.next": changes.length > 0 ? () => step(1) : undefined,
    "change.previous": changes.length > 0 ? () => step(-1) : undefined,
  });
  useEffect(() => {
    if (current !== null) showChange(current);
  }, [current]);
  return { current, take, step };
}

/** Brings a change to the middle of its pane, at once: the eye waits there. */
function showChange(change: number): void {
  document.querySelector(`.diff [data-change="${change}"]`)?.scrollIntoView?.({ block: "center" });
}
