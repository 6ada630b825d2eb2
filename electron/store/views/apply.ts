import type { ActKind } from "../../../shared/history/entry.ts";
import { articleOf } from "../../../shared/history/sentence.ts";
import type { PlacedEntry } from "../log.ts";
import { insertAct } from "./acts.ts";
import { insertArticle, setCheck, setDetails, setText, touchArticle } from "./articleChanges.ts";
import { countSaid } from "./countSaid.ts";
import { applyDecided, outdateApproval } from "./decisions.ts";
import { applyDeskCreated } from "./desk.ts";
import { applyExported } from "./exports.ts";
import { applyClaimJudged, applyCriterionAnswered, applyWaived, moveJudgement } from "./judgements.ts";
import { applyPersonAdded } from "./people.ts";
import { applyPolicySet } from "./policies.ts";
import { applyProposalImported, takeProposal } from "./proposals.ts";
import { insertRevision } from "./revisions.ts";
import { applyPassageSetAside } from "./setAside.ts";
import { insertSource, replaceSources } from "./sources.ts";
import { applyEvidenceTied } from "./ties.ts";
import type { Views } from "./views.ts";

/** Brings the views up to one entry: the same when the act is done and when the views are rebuilt from the log. */
export function applyEntry(views: Views, placed: PlacedEntry): void {
  const { db } = views;
  insertAct(db, placed);
  const article = articleOf(placed.entry);
  if (article !== null) outdateApproval(db, article, placed.entry);
  const apply = appliers[placed.entry.kind] as (views: Views, placed: PlacedEntry) => void;
  apply(views, placed);
  if (article !== null) touchArticle(db, article, placed.entry);
}

const appliers: { readonly [Kind in ActKind]: (views: Views, placed: PlacedEntry<Kind>) => void } = {
  desk_created: applyDeskCreated,
  person_added: applyPersonAdded,
  policy_set: applyPolicySet,
  article_imported: applyArticleImported,
  revision_imported: applyRevisionImported,
  proposal_imported: applyProposalImported,
  proposal_settled: applyProposalSettled,
  proposal_merged: applyProposalMerged,
  revision_cut: applyRevisionCut,
  source_added: applySourceAdded,
  claim_placed: applyClaimPlaced,
  rechecked: applyNewCheck,
  claim_judged: (views, placed) => {
    applyClaimJudged(views, placed);
    countSaid(views.db, placed.entry.body.article);
  },
  evidence_tied: applyEvidenceTied,
  passage_set_aside: applyPassageSetAside,
  claims_shaped: (views, { entry }) => setCheck(views, entry.body.article, entry.body.check, entry.at),
  waived: (views, placed) => {
    applyWaived(views, placed);
    countSaid(views.db, placed.entry.body.article);
  },
  criterion_answered: applyCriterionAnswered,
  decided: applyDecided,
  exported: applyExported,
};

function applyArticleImported(views: Views, placed: PlacedEntry<"article_imported">): void {
  const { at, body } = placed.entry;
  insertArticle(views, placed);
  const revision = { number: 1, text: body.text, at, person: null, origin: "import" } as const;
  insertRevision(views.db, body.article, revision);
  replaceSources(views, body.article, body.sources);
}

function applyRevisionImported(views: Views, { entry }: PlacedEntry<"revision_imported">): void {
  const { article, number, headline, text, details, sources, check } = entry.body;
  insertRevision(views.db, article, { number, text, at: entry.at, person: null, origin: "import" });
  setText(views, article, { revision: number, headline, text });
  setDetails(views.db, article, details);
  replaceSources(views, article, sources);
  setCheck(views, article, check, entry.at);
}

function applyProposalSettled(views: Views, { entry }: PlacedEntry<"proposal_settled">): void {
  const { article, number, text, check } = entry.body;
  const proposal = takeProposal(views.db, article, text);
  if (number === null || check === null) return;
  insertRevision(views.db, article, { number, text, at: entry.at, person: null, origin: "import" });
  setText(views, article, { revision: number, headline: proposal.headline, text });
  setDetails(views.db, article, proposal.details);
  replaceSources(views, article, proposal.sources);
  setCheck(views, article, check, entry.at);
}

/** The merged text is the person's; its sources and details are the delivered ones. */
function applyProposalMerged(views: Views, { entry }: PlacedEntry<"proposal_merged">): void {
  const { article, number, headline, text, check } = entry.body;
  const proposal = takeProposal(views.db, article, entry.body.proposal);
  insertRevision(views.db, article, { number, text, at: entry.at, person: entry.person, origin: "edit" });
  setText(views, article, { revision: number, headline, text });
  setDetails(views.db, article, proposal.details);
  replaceSources(views, article, proposal.sources);
  setCheck(views, article, check, entry.at);
}

function applyRevisionCut(views: Views, { entry }: PlacedEntry<"revision_cut">): void {
  const { article, number, headline, text, check } = entry.body;
  insertRevision(views.db, article, { number, text, at: entry.at, person: entry.person, origin: "edit" });
  setText(views, article, { revision: number, headline, text });
  setCheck(views, article, check, entry.at);
}

function applyClaimPlaced(views: Views, { entry }: PlacedEntry<"claim_placed">): void {
  const { article, claim, at, check, query, back } = entry.body;
  const [from, to] = back === true ? [at, claim] : [claim, at];
  if (query === true) moveJudgement(views.db, article, from, to);
  setCheck(views, article, check, entry.at);
}

function applyNewCheck(views: Views, { entry }: PlacedEntry<"rechecked">): void {
  setCheck(views, entry.body.article, entry.body.check, entry.at);
}

function applySourceAdded(views: Views, { entry }: PlacedEntry<"source_added">): void {
  insertSource(views, entry.body.article, entry.body.source);
  setCheck(views, entry.body.article, entry.body.check, entry.at);
}
