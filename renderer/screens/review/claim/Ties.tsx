import type { ReactNode } from "react";
import type { LostTie, Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { isSamePassage, passagesOfClaim } from "../../../../shared/review/claimEvidence.ts";
import { evidenceLabels } from "../../../../shared/review/labels.ts";
import { isOfStandingText } from "../../../../shared/review/lostTie.ts";
import type { SetAside, Tie } from "../../../../shared/words/judgement.ts";
import { useCommands } from "../../../commands/CommandProvider.tsx";
import { quote } from "../../../../shared/text/quote.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import { useInHand } from "../useInHand.ts";
import { usePersonName } from "../usePersonName.ts";
import { LostTieLine } from "./LostTieLine.tsx";
import { keyOfPassage, numberOfSource, usePassageWords } from "./passageWords.ts";

type Props = { readonly claim: ReviewClaim; readonly review: Review };

/** What people said of the passages of the claim: tied, set aside, or tied to the words before it. */
export function Ties({ claim, review }: Props): ReactNode {
  const before = lostTiesOf(claim, review);
  const passage = passagesOfClaim(claim)[useInHand().passage];
  const [aside] = claim.setAside;
  useTyingAgain(
    before.filter((tie) => isOfStandingText(tie, review)),
    aside,
  );
  if (claim.ties.length + claim.setAside.length + before.length === 0) return null;
  return (
    <ul className="claim-ties" aria-label="Passages tied to the claim or set aside">
      {claim.ties.map((tie) => (
        <TiedPassage
          key={keyOfPassage(tie)}
          tie={tie}
          claim={claim}
          review={review}
          isInHand={passage !== undefined && isSamePassage(tie, passage)}
        />
      ))}
      {claim.setAside.map((passage) => (
        <PassageAside
          key={keyOfPassage(passage)}
          passage={passage}
          review={review}
          isFirst={passage === aside}
        />
      ))}
      {before.map((tie, index) => (
        <LostTieLine
          key={`${tie.claim} ${keyOfPassage(tie)}`}
          tie={tie}
          review={review}
          claim={claim}
          again="Tie again"
          isFirst={index === 0}
          againCommand="evidence.again"
        />
      ))}
    </ul>
  );
}

/** By key, all that was tied before is tied again, and the first of what is set aside is taken up. */
function useTyingAgain(again: readonly LostTie[], aside: SetAside | undefined): void {
  const { review: store } = useStores();
  const { tie, setAside, inTurn } = store.getState();
  const tieAll = async (): Promise<void> => {
    for (const one of again) await tie(one, one.role);
  };
  useCommands({
    "evidence.again": again.length === 0 ? undefined : () => void inTurn(tieAll),
    "evidence.restore": aside === undefined ? undefined : () => void inTurn(() => setAside(aside, true)),
  });
}

type TieProps = Props & {
  readonly tie: Tie;
  /** The key unties the passage in hand, and stands where it acts. */
  readonly isInHand: boolean;
};

function TiedPassage({ tie, claim, review, isInHand }: TieProps): ReactNode {
  const { review: store } = useStores();
  const name = usePersonName()(tie.person);
  const words = usePassageWords(tie);
  const show = (): void =>
    store.getState().showPassage(passagesOfClaim(claim).findIndex((one) => isSamePassage(one, tie)));
  return (
    <li>
      <button type="button" className="why-passage" onClick={show}>
        <b data-role={tie.role}>{evidenceLabels[tie.role]}</b> source {numberOfSource(tie, review)}, tied by{" "}
        {name}: {quote(words)}
      </button>
      <Button
        {...(isInHand && { command: "evidence.untie" })}
        tone="quiet"
        onClick={() => void store.getState().tie(tie, null)}
      >
        Untie
      </Button>
    </li>
  );
}

function PassageAside({
  passage,
  review,
  isFirst,
}: Pick<Props, "review"> & { readonly passage: SetAside; readonly isFirst: boolean }): ReactNode {
  const { review: store } = useStores();
  const name = usePersonName()(passage.person);
  const words = usePassageWords(passage);
  return (
    <li>
      <span className="hint">
        Set aside by {name}: source {numberOfSource(passage, review)}, {quote(words)}
      </span>
      <Button
        {...(isFirst && { command: "evidence.restore" })}
        tone="quiet"
        onClick={() => void store.getState().setAside(passage, true)}
      >
        Take it up again
      </Button>
    </li>
  );
}

/** What was tied to the words before this claim, judged or not; while somebody types, also what the words typed untie. */
function lostTiesOf(claim: ReviewClaim, { lostTies }: Review): readonly LostTie[] {
  const { before, follows } = claim;
  const known = lostTies.filter(({ now }) => now === claim.id);
  const typed = (before?.ties ?? []).map((tie) => ({ ...tie, claim: follows ?? "", now: claim.id }));
  const isNew = (tie: LostTie): boolean => ![...known, ...claim.ties].some((one) => isSamePassage(one, tie));
  return [...known, ...typed.filter(isNew)];
}
