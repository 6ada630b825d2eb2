import type { KeyboardEvent, ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { restoredBy } from "../../../shared/review/restored.ts";
import type { Revision } from "../../../shared/words/article.ts";
import { useCommands } from "../../commands/CommandProvider.tsx";
import { Button } from "../../components/Button.tsx";
import { Select } from "../../components/Select.tsx";
import { useNow } from "../../components/useNow.ts";
import { formatInstant, formatShortly } from "../../time.ts";
import { usePersonName } from "../review/usePersonName.ts";
import type { Compared } from "./useComparison.ts";

type Props = { readonly review: Review; readonly compared: Compared };

/** Which revision is compared with which: any two, or pair after pair by keys. */
export function RevisionChoice({ review, compared }: Props): ReactNode {
  const { revisions } = review;
  const { from, to, choose } = compared;
  const nameOf = usePersonName();
  const now = useNow();
  const gap = Math.max(1, to - from);
  useCommands({
    "revisions.all": from > 1 || to < revisions.length ? () => choose(1, revisions.length) : undefined,
    "revisions.older": from > 1 ? () => choose(Math.max(1, from - gap), from) : undefined,
    "revisions.newer":
      to < revisions.length ? () => choose(to, Math.min(revisions.length, to + gap)) : undefined,
  });
  const labelOf = (revision: Revision): string => {
    const { number, person, at } = revision;
    const restored = restoredBy(revision, revisions);
    const again = restored === null ? "" : ` · ${restored} again`;
    return `${number}${again} · ${person === null ? "the pipeline" : nameOf(person)} · ${formatShortly(at, now)}`;
  };
  const options = (some: readonly Revision[]) =>
    some.toReversed().map((revision) => ({ value: String(revision.number), label: labelOf(revision) }));
  return (
    <div className="revision-choice" onKeyDown={leaveByEscape}>
      <Select
        label="From revision"
        value={String(from)}
        options={options(revisions.slice(0, -1))}
        onChange={(value) => choose(Number(value), Math.max(to, Number(value) + 1))}
      />
      <Select
        label="To revision"
        value={String(to)}
        options={options(revisions.slice(1))}
        onChange={(value) => choose(Math.min(from, Number(value) - 1), Number(value))}
      />
      <span className="revisions-steps">
        <Button command="revisions.older" tone="quiet">
          Earlier
        </Button>
        <Button command="revisions.newer" tone="quiet">
          Later
        </Button>
        <Button command="revisions.all" tone="quiet">
          All
        </Button>
      </span>
    </div>
  );
}

/** A list takes letters for itself: Escape gives them back to the screen. */
function leaveByEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || !(event.target instanceof HTMLSelectElement)) return;
  event.target.blur();
  event.preventDefault();
}

/** How a revision is told from others: its number, who wrote it, and when. */
export function useRevisionName(
  revisions: readonly Revision[],
): (revision: Revision, merged: readonly number[]) => string {
  const nameOf = usePersonName();
  return (revision, merged) => {
    const { number, person, at } = revision;
    const restored = restoredBy(revision, revisions);
    const again = restored === null ? "" : `, which restored revision ${restored}`;
    const name = person === null ? "the pipeline" : nameOf(person);
    const by = merged.includes(number) ? `the pipeline, merged by ${name}` : name;
    return `Revision ${number}${again} · ${by} · ${formatInstant(at)}`;
  };
}
