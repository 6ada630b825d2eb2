import type { ReactNode } from "react";
import { changeKindLabels } from "../../../shared/review/labels.ts";
import type { ChangeKind } from "../../../shared/diff/changes.ts";
import { shorten } from "../../../shared/text/shorten.ts";
import { Button } from "../../components/Button.tsx";
import { withoutSigns } from "./headings.ts";
import "./change-card.css";
import { ended, quote } from "../../../shared/text/quote.ts";

type Props = {
  /** Counted from 0, of so many; null where nothing is in hand. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly kind: ChangeKind;
  readonly gone: string;
  readonly come: string;
  /** What there is to say and to do about it. */
  readonly children?: ReactNode;
};

/** The change in hand: its words on both sides, and who made it or what may become of it. */
export function ChangeCard({ place, kind, children, ...sides }: Props): ReactNode {
  const [gone, come] = [withoutSigns(sides.gone), withoutSigns(sides.come)];
  return (
    <aside className="change-card" aria-label="Change in hand" data-pane tabIndex={-1}>
      <div className="change-walk">
        <h2>
          {place === null ? "No changes" : `Change ${place.at + 1} of ${place.of}`}
          {place !== null && <span className="change-kind"> {changeKindLabels[kind]}</span>}
        </h2>
        <Button command="change.previous" tone="quiet">
          Previous
        </Button>
        <Button command="change.next" tone="quiet">
          Next
        </Button>
      </div>
      {place !== null && (
        <p className="unseen" role="status">
          {sentenceOf(`Change ${place.at + 1} of ${place.of}, ${changeKindLabels[kind]}`, gone, come)}
        </p>
      )}
      {place !== null && (
        <div className="change-words">
          {gone.trim() !== "" && (
            <div role="group" aria-label="Old words" tabIndex={0}>
              <del>{gone.trim()}</del>
            </div>
          )}
          {come.trim() !== "" && (
            <div role="group" aria-label="New words" tabIndex={0}>
              <ins>{come.trim()}</ins>
            </div>
          )}
          {(gone + come).trim() === "" && <p className="hint">White space, or the end of a paragraph.</p>}
        </div>
      )}
      {kind === "rewritten" && (
        <p className="hint">Too little of it stayed the same to be told word by word.</p>
      )}
      {children}
    </aside>
  );
}

const longest = 120;

/** The change for who cannot see it: what it is, and its words on both sides. */
function sentenceOf(what: string, gone: string, come: string): string {
  const [old, now] = [shorten(gone, longest), shorten(come, longest)];
  if (old === "" && now === "") return `${what}: white space.`;
  if (old === "") return ended(`${what}: ${quote(now)}`);
  return ended(now === "" ? `${what}: ${quote(old)}` : `${what}: ${quote(old)} by ${quote(now)}`);
}
