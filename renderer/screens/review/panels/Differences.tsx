import { useMemo, type ReactNode } from "react";
import { differencesOf } from "../differences.ts";

type Props = { readonly before: string; readonly after: string };

/** Two texts in one: struck words are only in the old text, underlined ones only in the new. */
export function Differences({ before, after }: Props): ReactNode {
  const differences = useMemo(() => differencesOf(before, after), [before, after]);
  if (differences === null)
    return (
      <>
        <p className="hint">
          These texts are too different to be compared word by word; this is the new one, whole.
        </p>
        <div className="differences" tabIndex={0} role="region" aria-label="The new text">
          {after}
        </div>
      </>
    );
  return (
    <div className="differences" tabIndex={0} role="region" aria-label="Differences">
      {differences.map(({ text, kind }, index) => {
        if (kind === "same") return text;
        return kind === "old" ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
      })}
    </div>
  );
}
