import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import type { Span } from "../../shared/words/span.ts";
import { createProof, type Proof as ProofView, type ProofCalls } from "./createProof.ts";
import type { Drawn } from "./drawn.ts";
import "./marks.css";
import "./proof.css";

type Props = ProofCalls & {
  /** The text that `drawn` is in the offsets of: the revision that stands, or what was typed as far as it is checked. */
  readonly text: string;
  /** What was typed before this proof was there, else null: it opens with that. */
  readonly first: string | null;
  /** A text of the person's to be shown over it; null for none; undefined where the person's own typing is left as it is. */
  readonly typed: string | null | undefined;
  /** Whether `text` came by an act of this page, which its undo takes back too. */
  readonly isOwnText: boolean;
  readonly drawn: Drawn;
  readonly byline: readonly string[];
  readonly editing: boolean;
  readonly editAt: number | null;
  /** What to select while it is typed in, each time that it changes. */
  readonly toSelect: Span | null;
  /** What to bring into view, each time that it changes while the text is read. */
  readonly shown: Span | null;
};

/** The draft as a galley proof: read by default, typed in while `editing`. */
export function Proof({
  text,
  first,
  typed,
  isOwnText,
  drawn,
  byline,
  editing,
  editAt,
  toSelect,
  shown,
  ...calls
}: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const proof = useRef<ProofView>(null);
  const latestCalls = useRef<ProofCalls>(calls);
  useLayoutEffect(() => {
    latestCalls.current = calls;
  });
  const firstText = useRef(first ?? text);
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const view = createProof(place.current, firstText.current, () => latestCalls.current);
    proof.current = view;
    return () => {
      view.destroy();
      latestCalls.current.onSelect(null);
    };
  }, []);
  useLayoutEffect(
    () =>
      typed === undefined ? undefined : proof.current?.setText(typed ?? text, typed !== null || isOwnText),
    [text, typed, isOwnText],
  );
  useLayoutEffect(() => proof.current?.setDrawn(drawn, text), [drawn, text]);
  useLayoutEffect(() => proof.current?.setByline(byline), [byline]);
  useLayoutEffect(() => proof.current?.setEditing(editing, editAt), [editing, editAt]);
  useLayoutEffect(() => {
    if (toSelect !== null) proof.current?.select(toSelect);
  }, [toSelect]);
  useEffect(() => {
    // Whoever types has the text in view, where the caret is.
    if (shown !== null && !editing) proof.current?.show(shown);
  }, [shown, editing]);
  return <div ref={place} className="proof" />;
}
