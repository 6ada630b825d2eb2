import type { ReviewClaim } from "../api/answers.ts";
import type { Evidence } from "../words/finding.ts";
import type { Judgement, Waiver } from "../words/judgement.ts";
import type { StandingWords } from "./carrying.ts";
import { isSettled } from "./claimObstacles.ts";

/** The verdict that stands on a claim id of the article, of whichever check. */
export type ClaimJudgement = Judgement & { readonly claim: string; readonly evidence: readonly Evidence[] };

/** The waiver that stands over a claim id of the article; `claim` is null where it is over a criterion. */
export type ClaimWaiver = Waiver & { readonly claim: string | null };

/** What people said of a claim, by its id. */
export type PeoplesWords = (claim: string) => Pick<ReviewClaim, "judgement" | "waiver">;

/** Looks up what people said of each claim id. */
export function peoplesWords(
  judgements: readonly ClaimJudgement[],
  waivers: readonly ClaimWaiver[],
): PeoplesWords {
  const judged = new Map(judgements.map(({ claim, ...judgement }) => [claim, judgement]));
  const waived = new Map(
    waivers.map(({ claim, reason, person, at }): [string | null, Waiver] => [claim, { reason, person, at }]),
  );
  return (claim) => ({ judgement: judged.get(claim) ?? null, waiver: waived.get(claim) ?? null });
}

/** What the rule of carrying needs to know of people's words; `checkedAt` is when the standing check was made. */
export function standingWords(
  judgements: readonly ClaimJudgement[],
  waivers: readonly ClaimWaiver[],
  checkedAt: string,
): readonly StandingWords[] {
  const people = peoplesWords(judgements, waivers);
  const claims = new Set([...judgements, ...waivers].map(({ claim }) => claim));
  return [...claims]
    .filter((claim) => claim !== null)
    .map((claim) => {
      const { judgement, waiver } = people(claim);
      const asked = judgement !== null && (judgement.verdict === "query" || judgement.note !== null);
      return {
        claim,
        evidence: judgement?.evidence ?? [],
        hasWords: asked || waiver !== null,
        isSettled: isSettled({ judgement, waiver }, checkedAt),
      };
    });
}
