import { useEffect, useState, type ReactNode, type RefObject } from "react";
import type { Passage } from "../passages.ts";

type Props = {
  readonly place: RefObject<HTMLElement | null>;
  readonly passages: readonly Passage[];
  /** The id of the claim in hand. */
  readonly focus: string | null;
};

/** Where a rule stands, in pixels from the top of the source's text. */
type Rule = { readonly top: number; readonly height: number; readonly isInHand: boolean };

/** A rule in the margin beside each passage on which claims rest: at a glance, what of a source the draft uses. */
export function PassageRules({ place, passages, focus }: Props): ReactNode {
  const [rules, setRules] = useState<readonly Rule[]>([]);
  useEffect(() => {
    const text = place.current;
    if (text === null || passages.length === 0) return undefined;
    // It also calls back once when it begins to observe.
    const observer = new ResizeObserver(() => setRules(measureRules(text, focus)));
    observer.observe(text);
    return () => observer.disconnect();
  }, [place, passages, focus]);
  return rules.map(({ top, height, isInHand }) => (
    <span
      key={top}
      className="passage-rule"
      data-in-hand={isInHand ? "" : undefined}
      style={{ top, height }}
      aria-hidden="true"
    />
  ));
}

function measureRules(text: HTMLElement, focus: string | null): readonly Rule[] {
  const origin = text.getBoundingClientRect().top;
  const boxes = [...text.querySelectorAll<HTMLElement>(".passage")].map((passage) => {
    const { top, bottom } = passage.getBoundingClientRect();
    const isInHand = focus !== null && passage.dataset["inHand"] !== undefined;
    return { top: Math.round(top - origin) + 2, bottom: Math.round(bottom - origin) - 2, isInHand };
  });
  // Where a passage ends in the middle of a line on which the next begins, the next one's rule takes the line.
  return boxes.map(({ top, bottom, isInHand }, index) => {
    const end = Math.min(bottom, (boxes[index + 1]?.top ?? Infinity) - 3);
    return { top, height: Math.max(2, end - top), isInHand };
  });
}
