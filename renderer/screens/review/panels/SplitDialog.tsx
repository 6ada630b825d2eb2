import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { cutClaim } from "../../../../shared/review/cutting.ts";
import { firstCut } from "../../../../shared/review/firstCut.ts";
import { isSend } from "../../../commands/sendKey.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { FormFoot } from "../../../components/FormFoot.tsx";
import { useStores } from "../../../stores/stores.ts";
import { splitClaim } from "../shapeCommands.ts";
import { readable } from "../../../../shared/text/readable.ts";

type Props = { readonly review: Review; readonly claim: ReviewClaim; readonly onClose: () => void };

/** Cuts the claim in hand: arrows move the cut from word to word, and both parts are shown as they will be. */
export function SplitDialog({ review, claim, onClose }: Props): ReactNode {
  const stores = useStores();
  const cuts = useMemo(() => cutsOf(review.text, claim), [review.text, claim]);
  const [at, setAt] = useState(() =>
    firstCut(review.text, claim, cuts, stores.review.getState().selected?.start ?? null),
  );
  const slider = useRef<HTMLDivElement>(null);
  const cut = cuts[at];
  const parts = (cut === undefined ? null : cutClaim(review.text, claim, [cut])) ?? [];
  const [one = "", other = ""] = parts.map(({ start, end }) => readable(review.text.slice(start, end)));
  const move = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: cuts.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(Math.min(cuts.length - 1, Math.max(0, to)));
  };
  const split = (): void => {
    if (cut === undefined) return;
    onClose();
    splitClaim(stores, claim.id, [cut], review.text);
  };
  return (
    <Dialog
      title="Split the claim"
      words="Left and right move the cut from word to word. Each part is checked by itself and open; undo makes them one again."
      size="wide"
      onClose={onClose}
      onSubmit={split}
      initialFocus={slider}
      foot={
        <FormFoot
          onCancel={onClose}
          obstacle={parts.length === 2 ? null : "The claim is too short to be split."}
        >
          Split
        </FormFoot>
      }
    >
      <div
        ref={slider}
        className="split"
        role="slider"
        tabIndex={0}
        aria-label="Where the claim is cut"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, cuts.length)}
        aria-valuenow={at + 1}
        aria-valuetext={`${one} | ${other}`}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return move(event);
          // The key that sends is the form's, which would cut a second time.
          if (isSend(event)) return;
          // The dialog is gone by the time that the key would reach the draft.
          event.preventDefault();
          split();
        }}
      >
        <p className="split-part">{one}</p>
        <p className="split-part">{other}</p>
      </div>
    </Dialog>
  );
}

/** Every beginning of a word where the claim can be cut. */
function cutsOf(text: string, claim: ReviewClaim): readonly number[] {
  const words = [...text.slice(claim.start, claim.end).matchAll(/(?<=\s)[^\s]/gu)];
  return words.map(({ index }) => claim.start + index).filter((cut) => cutClaim(text, claim, [cut]) !== null);
}
