import { useRef, useState, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { isSettled } from "../../../../shared/review/claimObstacles.ts";
import { refusalOfPlacing } from "../../../../shared/review/placeLost.ts";
import { useCommands } from "../../../commands/CommandProvider.tsx";
import { useStores } from "../../../stores/stores.ts";
import { useFocused } from "../useFocused.ts";
import { OneLost, SaidOfLost } from "./OneLost.tsx";

type Props = { readonly review: Review };
type Lost = Review["lost"][number];

/** The claims that lost their place, with what was said of them: those to be settled, and below them those that are. */
export function LostClaims({ review }: Props): ReactNode {
  const open = review.lost.filter((lost) => !isSettled(lost, review.check.at));
  const settled = review.lost.filter((lost) => !open.includes(lost));
  return (
    <>
      {open.length > 0 && <OpenLost review={review} open={open} />}
      {settled.length > 0 && <SettledLost settled={settled} />}
    </>
  );
}

/** Until each is settled: placed, taken back or let stand. The keys are about the first. */
function OpenLost({ review, open }: Props & { readonly open: readonly Lost[] }): ReactNode {
  const section = useRef<HTMLElement>(null);
  const { review: store, notices } = useStores();
  const [waiving, setWaiving] = useState<string | null>(null);
  const focused = useFocused(review);
  const claim = focused?.claim ?? null;
  const at = focused === null ? null : { id: focused.claim.id, number: focused.index + 1 };
  const [first] = open;
  const refusalOf = (lost: Lost): string | null => (claim === null ? null : refusalOfPlacing(claim, lost));
  const place = (lost: Lost): void => {
    const refusal = refusalOf(lost);
    if (refusal !== null) notices.getState().say(refusal, "refused");
    else if (claim !== null) void store.getState().placeLost(lost.id, claim.id);
  };
  const takeBack = ({ id, added }: Lost): void =>
    void (added === true ? store.getState().takeBackClaim(id) : store.getState().judge(id, null));
  useCommands({
    "lost.show": () => section.current?.focus(),
    "lost.place": first === undefined || claim === null ? undefined : () => place(first),
    "lost.back": first === undefined ? undefined : () => takeBack(first),
    "lost.waive": first?.judgement ? () => setWaiving(first.id) : undefined,
  });
  return (
    <section className="lost" aria-labelledby="lost-claims" tabIndex={-1} ref={section}>
      <h2 id="lost-claims">Lost claims</h2>
      <p>
        People judged or added these words, and they have no certain place in the text any more. They block
        approval until each is put where it belongs, taken back, or let stand. Keys mean the first.
      </p>
      <ul>
        {open.map((lost) => (
          <OneLost
            key={lost.id}
            lost={lost}
            at={at}
            refusal={refusalOf(lost)}
            isFirst={lost === first}
            isWaiving={lost.id === waiving}
            onPlace={() => place(lost)}
            onTakeBack={() => takeBack(lost)}
            onWaive={(isAsking) => setWaiving(isAsking ? lost.id : null)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Nothing that people said vanishes: what an edit mended, or was let go, can be read here. */
function SettledLost({ settled }: { readonly settled: readonly Lost[] }): ReactNode {
  const mended = settled.filter((lost) => lost.mended === true).length;
  const words = [
    ...(mended > 0 ? [`${mended} mended: the words are gone`] : []),
    ...(settled.length > mended ? [`${settled.length - mended} settled`] : []),
  ];
  return (
    <details className="mended">
      <summary>Earlier claims: {words.join(", ")}</summary>
      <ul>
        {settled.map((lost) => (
          <li key={lost.id}>
            <q>{lost.words}</q>
            <SaidOfLost lost={lost} />
          </li>
        ))}
      </ul>
    </details>
  );
}
