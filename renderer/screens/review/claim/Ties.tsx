import { useEffect, type ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { isSamePassage, passagesOfClaim } from "../../../../shared/review/claimEvidence.ts";
import { evidenceLabels } from "../../../../shared/review/labels.ts";
import { isOfStandingText, whyUntied } from "../../../../shared/review/lostTie.ts";
import type { SetAside, Tie } from "../../../../shared/words/judgement.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import { usePersonName } from "../usePersonName.ts";

type Props = { readonly claim: ReviewClaim; readonly review: Review };

/** What people said of the passages of the claim: tied, set aside, or tied to the words before it. */
export function Ties({ claim, review }: Props): ReactNode {
  const before = (claim.before?.ties ?? []).filter(
    (tie) => !claim.ties.some((one) => isSamePassage(one, tie)),
  );
  if (claim.ties.length + claim.setAside.length + before.length === 0) return null;
  return (
    <ul className="claim-ties" aria-label="Passages tied to the claim or set aside">
      {claim.ties.map((tie) => (
        <TiedPassage key={keyOf(tie)} tie={tie} claim={claim} review={review} />
      ))}
      {claim.setAside.map((passage) => (
        <PassageAside key={keyOf(passage)} passage={passage} review={review} />
      ))}
      {before.map((tie) => (
        <EarlierTie key={keyOf(tie)} tie={tie} claim={claim} review={review} />
      ))}
    </ul>
  );
}

type TieProps = { readonly tie: Tie; readonly review: Review };

function TiedPassage({ tie, claim, review }: TieProps & Pick<Props, "claim">): ReactNode {
  const { review: store } = useStores();
  const name = usePersonName()(tie.person);
  const words = useWords(tie);
  const show = (): void =>
    store.getState().showPassage(passagesOfClaim(claim).findIndex((one) => isSamePassage(one, tie)));
  return (
    <li>
      <button type="button" className="why-passage" onClick={show}>
        <b data-role={tie.role}>{evidenceLabels[tie.role]}</b> source {numberOf(tie, review)}, tied by {name}:
        “{words}”
      </button>
      <Button command="evidence.untie" tone="quiet" onClick={() => void store.getState().tie(tie, null)}>
        Untie
      </Button>
    </li>
  );
}

function PassageAside({
  passage,
  review,
}: Pick<Props, "review"> & { readonly passage: SetAside }): ReactNode {
  const { review: store } = useStores();
  const name = usePersonName()(passage.person);
  const words = useWords(passage);
  return (
    <li>
      <span className="hint">
        Set aside by {name}: source {numberOf(passage, review)}, “{words}”
      </span>
      <Button tone="quiet" onClick={() => void store.getState().setAside(passage, true)}>
        Take it up again
      </Button>
    </li>
  );
}

function EarlierTie({ tie, claim, review }: TieProps & Pick<Props, "claim">): ReactNode {
  const { review: store } = useStores();
  const name = usePersonName()(tie.person);
  const words = useWords(tie);
  return (
    <li>
      <span className="hint">
        Not tied any more: {whyUntied(tie, claim, review)}. {name} had tied “{words}”
        {numberOf(tie, review) > 0 && ` of source ${numberOf(tie, review)}`} (
        {evidenceLabels[tie.role].toLowerCase()}).
      </span>
      {isOfStandingText(tie, review) && (
        <Button tone="quiet" onClick={() => void store.getState().tie(tie, tie.role)}>
          Tie again
        </Button>
      )}
    </li>
  );
}

function useWords({ text, start, end }: SetAside): string {
  const { review: store } = useStores();
  const source = store((state) => state.texts[text]);
  useEffect(() => void store.getState().loadText(text), [store, text]);
  return source === undefined ? "…" : shorten(source.slice(start, end), 110);
}

function numberOf({ source }: SetAside, { sources }: Review): number {
  return sources.findIndex(({ id }) => id === source) + 1;
}

function keyOf({ source, start, end }: SetAside): string {
  return `${source} ${start} ${end}`;
}
