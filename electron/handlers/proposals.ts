import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { ArticleDetails, Source } from "../../shared/words/article.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { getText } from "../store/texts.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { findProposal, type Proposal } from "../store/views/proposals.ts";
import { listSources } from "../store/views/sources.ts";
import { listAddedSources } from "./deliveries.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview } from "./readReview.ts";
import { refuseAct } from "./refusing.ts";
import { keepDeliveredCheck } from "./revising.ts";
import { appendSource } from "./sources.ts";

/** Accepts or dismisses the text that waits on an article, if it is still the one that the person saw. */
export function createProposalHandlers(desk: Desk): Pick<Handlers, "settleProposal"> {
  return {
    settleProposal: ({ article, proposal: seen, accept, as }) =>
      inTransaction(desk, () => {
        const person = getPerson(desk, as);
        const row = getArticle(desk, article);
        refuseAct("settlingProposal", row.status);
        const proposal = findProposal(desk.db, row.id);
        if (proposal === null)
          throw new Refusal("refused", "No delivered text waits on this article any more.");
        if (proposal.text !== seen)
          throw new Refusal("refused", "A newer text was delivered meanwhile; look at that one first.");
        if (accept) acceptProposal(desk, row, proposal, person);
        else dismissProposal(desk, row, proposal, person);
        return readReview(desk, row.id, person);
      }),
  };
}

function dismissProposal(desk: Desk, { id }: ArticleRow, { text }: Proposal, person: Person): void {
  appendAct(desk, "proposal_settled", { article: id, text, number: null, check: null }, person.id);
}

function acceptProposal(desk: Desk, row: ArticleRow, proposal: Proposal, person: Person): void {
  const { text: hash, sources } = proposal;
  const text = getText(desk.db, hash);
  const { citations } = JSON.parse(getText(desk.db, proposal.details)) as ArticleDetails;
  const check = keepDeliveredCheck(desk, row, { hash, text, citations, sources });
  const { id } = row;
  const number = row.revision + 1;
  appendAct(desk, "proposal_settled", { article: id, text: hash, number, check }, person.id);
  // What people added while the text waited came after its list of sources, and is added to it anew.
  for (const source of listAddedSources(desk.db, id))
    if (sources.every(({ text: known }) => known !== source.text))
      appendSource(desk, getArticle(desk, id), withFreeId(source, listSources(desk.db, id)), person);
}

function withFreeId(source: Source, taken: readonly Source[]): Source {
  let id = source.id;
  for (let number = 2; taken.some((other) => other.id === id); number++) id = `${source.id}-${number}`;
  return { ...source, id };
}
