import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { ReviewClaim } from "../../shared/api/answers.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import { isSamePassage } from "../../shared/review/claimEvidence.ts";
import type { ReviewToGate } from "../../shared/review/obstacle.ts";
import type { Evidence } from "../../shared/words/finding.ts";
import type { Person } from "../../shared/words/person.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct } from "../store/record.ts";
import { findTarget } from "./claimTargets.ts";
import { judgeArticle } from "./judgingArticle.ts";
import { readReviewToGate } from "./readReview.ts";

/** Sets a passage aside that the checker found for a claim, or takes it up again. What stands so already is no act. */
export function createSettingAsideHandlers(desk: Desk): Pick<Handlers, "setAside"> {
  return {
    setAside: (args) =>
      judgeArticle(desk, args, (row, person) => setAside(desk, readReviewToGate(desk, row), args, person)),
  };
}

function setAside(desk: Desk, review: ReviewToGate, args: Arguments<"setAside">, person: Person): void {
  const { source, start, end, back } = args;
  const { claim, id } = findTarget(review, args.claim);
  if (claim === null)
    throw new Refusal("refused", `${id} has lost its place in the text; no passage bears on it.`);
  const passage = { source, start, end };
  const standing = claim.setAside.find((one) => isSamePassage(one, passage));
  if (standing !== undefined && !back) return;
  if (standing === undefined && back)
    throw new Refusal("input", `This passage of source "${source}" is not set aside for ${id}.`);
  const text = standing?.text ?? findText(review, claim, passage);
  const body = { article: review.article.id, claim: id, ...passage, text, back };
  appendAct(desk, "passage_set_aside", body, person.id);
}

/** The text of the source that a passage is of which the checker found, and nobody tied. Throws `Refusal`. */
function findText(
  { sources }: ReviewToGate,
  { id, ties, evidence }: ReviewClaim,
  passage: Omit<Evidence, "role">,
): TextHash {
  if (ties.some((one) => isSamePassage(one, passage)))
    throw new Refusal("refused", `A person tied this passage to ${id}; untie it first.`);
  const text = sources.find((one) => one.id === passage.source)?.text ?? null;
  if (text === null || !evidence.some((one) => isSamePassage(one, passage)))
    throw new Refusal("input", `No passage of source "${passage.source}" bears on ${id} there.`);
  return text;
}
