import type { ReactNode } from "react";

type Props = {
  /** What the bar says in words: "18 of 31 examined". */
  readonly words: string;
  readonly of: number;
  readonly parts: readonly { readonly ink: string; readonly count: number }[];
  readonly wordsShown?: boolean;
};

/** A bar of counted parts, each in the ink of its finding, with the same in words. */
export function Meter({ words, of, parts, wordsShown }: Props): ReactNode {
  const share = (count: number): string => `${of === 0 ? 0 : (100 * count) / of}%`;
  return (
    <div className="meter">
      <div className="bar" role="img" aria-label={words}>
        {parts.map((part) => (
          <span key={part.ink} className={`ink-${part.ink}`} style={{ width: share(part.count) }} />
        ))}
      </div>
      {wordsShown !== false && <span className="numbers">{words}</span>}
    </div>
  );
}
