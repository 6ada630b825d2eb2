import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import type { Span } from "../../shared/words/span.ts";
import { createProof, type Proof as ProofView, type ProofCalls } from "./createProof.ts";
import type { Drawn } from "./drawn.ts";
import "./marks.css";
import "./proof.css";

type Props = ProofCalls & {
  /** The revision that stands; `drawn` is in its offsets. */
  readonly text: string;
  /** What a person has typed over it and the desk does not hold yet, else null. */
  readonly typed: string | null;
  readonly drawn: Drawn;
  readonly byline: readonly string[];
  readonly editing: boolean;
  readonly editAt: number | null;
  /** What to bring into view, each time that it changes. */
  readonly shown: Span | null;
};

/** The draft as a galley proof: read by default, typed in while `editing`. */
export function Proof({ text, typed, drawn, byline, editing, editAt, shown, ...calls }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const proof = useRef<ProofView>(null);
  const latestCalls = useRef<ProofCalls>(calls);
  useLayoutEffect(() => {
    latestCalls.current = calls;
  });
  const firstText = useRef(text);
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const view = createProof(place.current, firstText.current, () => latestCalls.current);
    proof.current = view;
    return () => view.destroy();
  }, []);
  useLayoutEffect(() => proof.current?.setText(typed ?? text), [text, typed]);
  useLayoutEffect(() => proof.current?.setDrawn(drawn, text), [drawn, text]);
  useLayoutEffect(() => proof.current?.setByline(byline), [byline]);
  useLayoutEffect(() => proof.current?.setEditing(editing, editAt), [editing, editAt]);
  useEffect(() => {
    if (shown !== null) proof.current?.show(shown);
  }, [shown]);
  return <div ref={place} className="proof" />;
}
