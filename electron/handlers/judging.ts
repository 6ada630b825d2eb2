import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Review, ReviewClaim } from "../../shared/api/answers.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import { refusalOfVerdict } from "../../shared/review/acts.ts";
import { evidenceToJudge } from "../../shared/review/claimEvidence.ts";
import { quoteClaim } from "../../shared/review/naming.ts";
import type { ReviewToGate } from "../../shared/review/obstacle.ts";
import { canonicalJson } from "../../shared/text/canonical.ts";
import type { Evidence } from "../../shared/words/finding.ts";
import type { Verdict } from "../../shared/words/judgement.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct } from "../store/record.ts";
import { findTarget, type Target } from "./claimTargets.ts";
import { judgeArticle } from "./judgingArticle.ts";
import { refusalOfPassage } from "./passages.ts";
import { findTakenBack } from "./takenBack.ts";
import { readReviewToGate } from "./readReview.ts";
import { refuse } from "./refusing.ts";

type Given = {
  readonly verdict: Verdict | null;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
};

type Asked = Arguments<"judgeClaims">["judgements"][number];

/** A person's verdict on a claim, or taking it back; one or many. The same verdict once more by the same person is no act. */
export function createJudgeHandlers(desk: Desk): Pick<Handlers, "judge" | "judgeClaims"> {
  return {
    judge: ({ article, as, ...asked }) => judgeClaims(desk, { article, judgements: [asked], as }),
    judgeClaims: (args) => judgeClaims(desk, args),
  };
}

/** Gives all the verdicts in one transaction, an entry each: one that is refused undoes all. */
function judgeClaims(desk: Desk, { judgements, ...asked }: Arguments<"judgeClaims">): Review {
  return judgeArticle(desk, asked, (row, person) => {
    const review = readReviewToGate(desk, row);
    for (const asked of judgements) {
      const target = findTarget(review, asked.claim);
      const given =
        target.claim === null
          ? verdictOfLost(asked, target, () => findTakenBack(desk, row.id, target.id))
          : verdictOf(asked, target.claim, review);
      if (isStanding(given, target, person.id)) continue;
      const { verdict, note, evidence } = given;
      const body = { article: row.id, claim: target.id, verdict, note, evidence };
      appendAct(desk, "claim_judged", body, person.id);
    }
  });
}

const nothing: Given = { verdict: null, note: null, evidence: [] };

/** Nobody judges words that have no place; what was taken back of them can be put back as it was. */
function verdictOfLost(
  { verdict, note = null }: Asked,
  target: Target,
  takenBack: () => Given | null,
): Given {
  if (verdict === null) return nothing;
  const taken = target.judgement === null ? takenBack() : null;
  if (taken !== null && taken.verdict === verdict && taken.note === note) return taken;
  throw new Refusal(
    "refused",
    `${quoteClaim(target)} has lost its place in the text; take its verdict back, or let it stand with a reason.`,
  );
}

function verdictOf(args: Asked, claim: ReviewClaim, review: ReviewToGate): Given {
  const { verdict } = args;
  if (verdict === null) return nothing;
  const note = args.note === undefined ? standingNote(claim, verdict) : args.note;
  const evidence = args.evidence ?? evidenceToJudge(claim);
  for (const passage of evidence) refuse(refusalOfPassage(passage, review.sources));
  refuse(refusalOfVerdict(verdict, note, evidence));
  return { verdict, note, evidence };
}

/** A verdict that is given again without a note keeps the one it has; another verdict begins without one. */
function standingNote(claim: ReviewClaim, verdict: Verdict): string | null {
  return claim.verdict === verdict ? (claim.judgement?.note ?? null) : null;
}

function isStanding({ verdict, note, evidence }: Given, { judgement }: Target, person: string): boolean {
  if (judgement === null || verdict === null) return judgement === null && verdict === null;
  const isSame = canonicalJson(judgement.evidence) === canonicalJson(evidence);
  return judgement.verdict === verdict && judgement.note === note && judgement.person === person && isSame;
}
