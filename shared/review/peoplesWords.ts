import type { ReviewClaim } from "../api/answers.ts";
import type { Evidence } from "../words/finding.ts";
import type { Judgement, SetAside, Tie, Waiver } from "../words/judgement.ts";
import type { LostClaim } from "../words/claim.ts";
import type { StandingWords } from "./carrying.ts";
import { isSettled } from "./claimObstacles.ts";

/** The verdict that stands on a claim id of the article, of whichever check. */
export type ClaimJudgement = Judgement & { readonly claim: string; readonly evidence: readonly Evidence[] };

/** The waiver that stands over a claim id of the article; `claim` is null where it is over a criterion. */
export type ClaimWaiver = Waiver & { readonly claim: string | null };

/** A passage that is tied to a claim id of the article. */
export type ClaimTie = Tie & { readonly claim: string };

/** A passage that is set aside for a claim id of the article. */
export type ClaimSetAside = SetAside & { readonly claim: string };

/** Everything that people said of claims of an article, also of claims that the check has no longer. */
export type SaidOfClaims = {
  readonly judgements: readonly ClaimJudgement[];
  readonly waivers: readonly ClaimWaiver[];
  readonly ties: readonly ClaimTie[];
  readonly setAside: readonly ClaimSetAside[];
};

/** What people said of a claim, by its id. */
export type PeoplesWords = (claim: string) => Pick<ReviewClaim, "judgement" | "waiver" | "ties" | "setAside">;

/** Looks up what people said of each claim id. */
export function peoplesWords({ judgements, waivers, ties, setAside }: SaidOfClaims): PeoplesWords {
  const judged = new Map(judgements.map(({ claim, ...judgement }) => [claim, judgement]));
  const tied = Map.groupBy(ties, ({ claim }) => claim);
  const aside = Map.groupBy(setAside, ({ claim }) => claim);
  const waived = new Map(
    waivers.map(({ claim, reason, person, at }): [string | null, Waiver] => [claim, { reason, person, at }]),
  );
  return (claim) => ({
    judgement: judged.get(claim) ?? null,
    waiver: waived.get(claim) ?? null,
    ties: (tied.get(claim) ?? []).map(tieOf),
    setAside: (aside.get(claim) ?? []).map(asideOf),
  });
}

function tieOf({ source, start, end, role, text, person, at }: ClaimTie): Tie {
  return { source, start, end, role, text, person, at };
}

function asideOf({ source, start, end, text, person, at }: ClaimSetAside): SetAside {
  return { source, start, end, text, person, at };
}

/**
 * What the rule of carrying needs to know of people's words: on which claims they left any, tied or set aside a
 * passage, or lost one that they had added. `checkedAt` is when the standing check was made.
 */
export function standingWords(
  said: SaidOfClaims,
  lost: readonly LostClaim[],
  checkedAt: string,
): readonly StandingWords[] {
  const people = peoplesWords(said);
  const added = new Set(lost.filter((claim) => claim.added === true).map(({ id }) => id));
  const left = [...said.judgements, ...said.waivers, ...said.ties, ...said.setAside];
  const claims = new Set([...left.map(({ claim }) => claim), ...added]);
  return [...claims]
    .filter((claim) => claim !== null)
    .map((claim) => {
      const { judgement, waiver, ties, setAside } = people(claim);
      const asked = judgement !== null && (judgement.verdict === "query" || judgement.note !== null);
      return {
        claim,
        evidence: judgement?.evidence ?? [],
        hasWords: asked || waiver !== null,
        isSettled: isSettled({ judgement, waiver, added: added.has(claim) }, checkedAt),
        mender: menderOf(judgement, waiver) ?? onlyPersonOf(judgement, [...ties, ...setAside]),
        isQuery: judgement?.verdict === "query",
      };
    });
}

/** Where nobody judged a claim: who alone tied passages to it or set them aside. */
function onlyPersonOf(
  judgement: Judgement | null,
  passages: readonly { readonly person: string }[],
): string | null {
  const [person, ...others] = new Set(passages.map((passage) => passage.person));
  return judgement === null && others.length === 0 ? (person ?? null) : null;
}

function menderOf(judgement: Judgement | null | undefined, waiver: Waiver | null): StandingWords["mender"] {
  const verdict = judgement?.verdict;
  if (waiver === null && (verdict === "unsupported" || verdict === "contradicted")) return "anyone";
  if (judgement === null || judgement === undefined || verdict === "query") return null;
  return waiver === null || waiver.person === judgement.person ? judgement.person : null;
}
