import type { KeyboardEvent, ReactNode, RefObject } from "react";
import type { Policy } from "../../../../shared/words/policy.ts";
import { altKeyOf } from "../../../commands/altDigit.ts";
import { isSign } from "../../../commands/dispatch.ts";
import { Choices } from "../../../components/Choices.tsx";

/** The reasons that the policy offers for a decision. */
export type Reasons = NonNullable<Policy["reasons"]["return"]>;

type Props = {
  readonly reasons: Reasons;
  readonly reason: string | null;
  readonly onReason: (code: string) => void;
  /** Somebody tried to decide without one. */
  readonly isMissing: boolean;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly noteRef: RefObject<HTMLTextAreaElement | null>;
};

const noReason = "Choose a reason first: its digit or the arrows take one; words go to the note.";

/** The reasons of a decision: a digit or an arrow takes one here, and words that are typed here go to the note. */
export function DecisionReasons(props: Props): ReactNode {
  const { reasons, reason, onReason, isMissing, listRef, noteRef } = props;
  const press = (event: KeyboardEvent): void => {
    const { key, nativeEvent } = event;
    // Space takes the first one, as in any list; from then on it is a word's.
    if (!isSign(nativeEvent) || (key === " " && reason === null)) return;
    const taken = /^[1-9]$/u.test(key) ? reasons[Number(key) - 1] : undefined;
    // The browser puts the sign where the focus is once the key was heard.
    if (taken === undefined) return noteRef.current?.focus();
    event.preventDefault();
    onReason(taken.code);
  };
  return (
    <div ref={listRef} onKeyDown={press}>
      <Choices
        legend="Reason"
        choices={reasons.map(({ code, label }) => ({ value: code, label }))}
        value={reason}
        wrong={isMissing ? noReason : null}
        keyOf={altKeyOf}
        onChange={onReason}
      />
    </div>
  );
}
