import type { Review } from "../../../shared/api/answers.ts";
import { passagesOfClaim } from "../../../shared/review/claimEvidence.ts";
import { useCommands, useRunCommand } from "../../commands/CommandProvider.tsx";
import type { CommandHandlers } from "../../commands/registry.ts";
import type { Notice } from "../../notice.ts";
import { useStores, type Stores } from "../../stores/stores.ts";
import { judgeSeen } from "./judgeSeen.ts";
import { openNextArticle } from "./nextArticle.ts";
import type { Panel } from "./panel.ts";
import { saveReturnSlip } from "./panels/saveReturnSlip.ts";
import { sayDone } from "./panels/sayDone.ts";
import { refusalOfExport, refusalOfWaiver } from "../../../shared/review/acts.ts";
import { shapeCommands } from "./shapeCommands.ts";
import { remedyOf } from "./remedies.ts";
import { sourceCommands } from "./sourceCommands.ts";
import { useGates } from "./useGates.ts";
import { useFocused } from "./useFocused.ts";
import { useJudging } from "./useJudging.ts";

type Toggles = {
  /** Where Find stands in the draft, if it does. */
  readonly found: number | null;
  readonly onList: () => void;
  readonly onWhy: () => void;
  readonly onFind: () => void;
};

/** Offers every command of the review screen, those of a claim only where one is in hand. */
export function useReviewCommands(review: Review, open: (panel: Panel) => void, toggles: Toggles): void {
  const stores = useStores();
  const isEditing = stores.review((state) => state.editing);
  const claims = useClaimCommands(review, open, toggles);
  const decisions = useDecisionCommands(review, open);
  const focused = useFocused(review);
  const at =
    toggles.found ??
    (focused === null ? null : (focused.claim.reasons[0]?.draft?.start ?? focused.claim.start));
  const shapes = shapeCommands(review, focused?.claim ?? null, stores, open);
  useCommands({
    ...claims,
    ...shapes,
    ...decisions,
    ...sourceCommands(review, stores),
    "text.save": () => void save(stores),
    "text.edit": () => stores.review.getState().startEditing(at),
    "text.select": isEditing ? stores.review.getState().selectClaim : undefined,
    "text.find": toggles.onFind,
    "claim.list": toggles.onList,
    "verdict.seen": () => void stores.review.getState().inTurn(() => judgeSeen(stores)),
    "source.add": () => open("addSource"),
    "rubric.open": () => open("rubric"),
    "article.next": () => void openNextArticle(stores, 1),
    "article.previous": () => void openNextArticle(stores, -1),
    "article.history": () => open("history"),
    "revisions.open": review.revisions.length > 1 ? () => open("revisions") : undefined,
    "proposal.open": review.proposal === null ? undefined : () => open("proposal"),
    "article.slip":
      review.status === "returned" ? () => void saveReturnSlip(review.article.id, stores) : undefined,
    "article.print": () => void print(stores),
    "article.recheck": () => void stores.review.getState().recheck(),
  });
}

/** Prints a revision that stands: what is typed is saved first. */
async function print({ review }: Stores): Promise<void> {
  if (await review.getState().save()) window.print();
}

async function save({ review, notices }: Stores): Promise<void> {
  if (await review.getState().save()) notices.getState().say("Everything is saved.", "done");
}

function useClaimCommands(review: Review, open: (panel: Panel) => void, toggles: Toggles): CommandHandlers {
  const { review: store, notices } = useStores();
  const focused = useFocused(review);
  const judging = useJudging(open);
  const { step, stepOpen, nextPassage } = store.getState();
  const moving: CommandHandlers = {
    "claim.next": () => step(1),
    "claim.previous": () => step(-1),
    "claim.nextOpen": stepOpen,
  };
  if (focused === null) return moving;
  const { claim } = focused;
  return {
    ...moving,
    "claim.why": toggles.onWhy,
    "claim.evidence": passagesOfClaim(claim).length > 0 ? nextPassage : undefined,
    "claim.note": () => open("note"),
    "claim.waive": () => {
      if (claim.waiver !== null) return judging.takeBack();
      const refusal = refusalOfWaiver(claim);
      if (refusal === null) open("waive");
      else notices.getState().say(refusal, "refused");
    },
    "verdict.supported": () => judging.give("supported"),
    "verdict.partially_supported": () => judging.give("partially_supported"),
    "verdict.unsupported": () => judging.give("unsupported"),
    "verdict.contradicted": () => judging.give("contradicted"),
    "verdict.not_checkable": () => judging.give("not_checkable"),
    "verdict.query": () => judging.give("query"),
    "verdict.clear": judging.takeBack,
  };
}

function useDecisionCommands(review: Review, open: (panel: Panel) => void): CommandHandlers {
  const stores = useStores();
  const gates = useGates(review);
  const run = useRunCommand();
  const orSay =
    (refusal: string | null, act: () => void, remedy: Notice["action"] = null) =>
    () => {
      if (refusal === null) act();
      else stores.notices.getState().say(refusal, "refused", remedy);
    };
  return {
    "decision.approve": orSay(
      gates.approve,
      () => (gates.approveAsks ? open("approve") : void approve(stores)),
      remedyOf(review.obstacles, run),
    ),
    "decision.return": orSay(gates.return, () => open("return")),
    "decision.reject": orSay(gates.reject, () => open("reject")),
    "decision.withdraw": orSay(gates.withdraw, () => open("withdraw")),
    "article.export": orSay(refusalOfExport(review), () => open("export")),
  };
}

async function approve(stores: Stores): Promise<void> {
  const { decide, review } = stores.review.getState();
  if ((await decide("approve", null, null)) && review !== null) sayDone("approve", review, stores);
}
