import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import {
  applyChoices,
  canKeepBoth,
  isChoice,
  mergeTexts,
  type Choice,
  type Stretch,
} from "../../shared/diff/merge.ts";
import { readEdit } from "../../shared/review/readEdit.ts";
import type { ArticleDetails, Source } from "../../shared/words/article.ts";
import type { Person } from "../../shared/words/person.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { getText, hashText, putText } from "../store/texts.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { findProposal, type Proposal } from "../store/views/proposals.ts";
import { listSources } from "../store/views/sources.ts";
import { deliveredHash, listAddedSources } from "./deliveries.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview } from "./readReview.ts";
import { refuseAct, refuseStale } from "./refusing.ts";
import { keepDeliveredCheck } from "./revising.ts";
import { appendSource } from "./sources.ts";

/** Accepts, dismisses or merges the text that waits on an article, if it is still the one that the person saw. */
export function createProposalHandlers(desk: Desk): Pick<Handlers, "settleProposal" | "mergeProposal"> {
  return {
    settleProposal: ({ article, proposal: seen, accept, as }) =>
      inTransaction(desk, () => {
        const person = getPerson(desk, as);
        const { row, proposal } = findWaiting(desk, article, seen);
        if (accept) acceptProposal(desk, row, proposal, person);
        else dismissProposal(desk, row, proposal, person);
        return readReview(desk, row.id, person);
      }),
    mergeProposal: (args) =>
      inTransaction(desk, () => {
        const person = getPerson(desk, args.as);
        const { row, proposal } = findWaiting(desk, args.article, args.proposal);
        refuseStale(desk, row, args.basedOn);
        mergeProposal(desk, row, proposal, args.choices, person);
        return readReview(desk, row.id, person);
      }),
  };
}

type Waiting = { readonly row: ArticleRow; readonly proposal: Proposal };

function findWaiting(desk: Desk, article: string, seen: TextHash): Waiting {
  const row = getArticle(desk, article);
  refuseAct("settlingProposal", row.status);
  const proposal = findProposal(desk.db, row.id);
  if (proposal === null) throw new Refusal("refused", "No delivered text waits on this article any more.");
  if (proposal.text !== seen)
    throw new Refusal("refused", "A newer text was delivered meanwhile; look at that one first.");
  return { row, proposal };
}

function dismissProposal(desk: Desk, { id }: ArticleRow, { text }: Proposal, person: Person): void {
  appendAct(desk, "proposal_settled", { article: id, text, number: null, check: null }, person.id);
}

function acceptProposal(desk: Desk, row: ArticleRow, proposal: Proposal, person: Person): void {
  const { text: hash, sources } = proposal;
  const text = getText(desk.db, hash);
  const { citations } = JSON.parse(getText(desk.db, proposal.details)) as ArticleDetails;
  const check = keepDeliveredCheck(desk, row, { hash, text, delivered: text, citations, sources });
  const { id } = row;
  const number = row.revision + 1;
  appendAct(desk, "proposal_settled", { article: id, text: hash, number, check }, person.id);
  addWhatCameMeanwhile(desk, id, sources, person);
}

/** A merge that takes nothing and leaves the text as it is dismisses the proposal. */
function mergeProposal(
  desk: Desk,
  row: ArticleRow,
  proposal: Proposal,
  chosen: Arguments<"mergeProposal">["choices"],
  person: Person,
): void {
  const [base, mine, delivered] = [deliveredHash(desk.db, row.id), row.text, proposal.text].map((hash) =>
    getText(desk.db, hash),
  ) as [string, string, string];
  const stretches = mergeTexts(base, mine, delivered);
  const open = stretches.filter(isChoice);
  refuseChoices(open, chosen);
  const { text, headline } = readEdit(applyChoices(stretches, chosen));
  const hash = hashText(text);
  if (hash === row.text) return dismissProposal(desk, row, proposal, person);
  putText(desk.db, text);
  const { sources, details } = proposal;
  const { citations } = JSON.parse(getText(desk.db, details)) as ArticleDetails;
  const check = keepDeliveredCheck(desk, row, { hash, text, delivered, citations, sources });
  const theirs = open.flatMap(({ kind }, index) => (kind === "mine" ? [] : [chosen[index]]));
  const taken = theirs.filter((choice) => choice !== "mine").length;
  const number = row.revision + 1;
  const counts = { taken, refused: theirs.length - taken };
  const body = { article: row.id, number, headline, proposal: proposal.text, text: hash, check, ...counts };
  appendAct(desk, "proposal_merged", body, person.id);
  addWhatCameMeanwhile(desk, row.id, sources, person);
}

/** Refuses choices that are not one for each place, or that keep both wordings where there are not two. */
function refuseChoices(open: readonly Stretch[], chosen: readonly Choice[]): void {
  if (open.length !== chosen.length)
    throw new Refusal(
      "input",
      `There are ${open.length} places to choose at, and ${chosen.length} choices came; choose at each.`,
    );
  const wrong = open.findIndex((stretch, index) => chosen[index] === "both" && !canKeepBoth(stretch));
  if (wrong >= 0)
    throw new Refusal(
      "input",
      `Place ${wrong + 1} has no two wordings that can both stand; choose "mine" or "theirs" there.`,
    );
}

/** What people added while the text waited came after its list of sources, and is added to it anew. */
function addWhatCameMeanwhile(desk: Desk, id: string, sources: readonly Source[], person: Person): void {
  for (const source of listAddedSources(desk.db, id))
    if (sources.every(({ text: known }) => known !== source.text))
      appendSource(desk, getArticle(desk, id), withFreeId(source, listSources(desk.db, id)), person);
}

function withFreeId(source: Source, taken: readonly Source[]): Source {
  let id = source.id;
  for (let number = 2; taken.some((other) => other.id === id); number++) id = `${source.id}-${number}`;
  return { ...source, id };
}
