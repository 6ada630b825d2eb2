import type { Review, ReviewClaim } from "../api/answers.ts";
import type { CheckRecord, Claim } from "../words/claim.ts";
import { isSamePassage } from "./claimEvidence.ts";
import type { PeoplesWords } from "./peoplesWords.ts";

/** The words of claims that the check has no longer, by their ids. */
export type EarlierWords = (ids: ReadonlySet<string>) => ReadonlyMap<string, string>;

/** The claims of a check of this text, with what people said of them and what stood in their place before. */
export function reviewClaims(
  record: CheckRecord,
  text: string,
  people: PeoplesWords,
  earlierWords: EarlierWords,
): readonly ReviewClaim[] {
  const isOpen = (claim: string): boolean => people(claim).judgement === null;
  const earlier = earlierWords(earlierIds(record, isOpen));
  return record.claims.map((claim) => {
    const said = people(claim.id);
    const words = text.slice(claim.start, claim.end);
    const before = isOpen(claim.id) ? claimBefore(claim.follows, earlier, people) : null;
    const ties = carriedTies(claim, record.sources, people);
    return { ...claim, words, verdict: said.judgement?.verdict ?? null, ...said, ties, before };
  });
}

/**
 * What is tied to a claim: to its id, and to the one that the same words had before their finding changed, where these ties
 * have not moved on yet and their source is the same.
 */
function carriedTies(
  { id, succeeds }: Claim,
  sources: CheckRecord["sources"],
  people: PeoplesWords,
): ReviewClaim["ties"] {
  const own = people(id).ties;
  if (succeeds === undefined) return own;
  const earlier = people(succeeds).ties.filter(
    (tie) =>
      sources.some((source) => source.id === tie.source && source.text === tie.text) &&
      !own.some((one) => isSamePassage(one, tie)),
  );
  return [...own, ...earlier];
}

/** The claims that lost their place, with what people said of them. */
export function lostClaims(record: CheckRecord, people: PeoplesWords): Review["lost"] {
  return record.lost.map((lost) => {
    const { judgement, waiver } = people(lost.id);
    return { ...lost, judgement, waiver };
  });
}

/** The ids of the earlier claims whose places open claims have taken. */
function earlierIds(record: CheckRecord, isOpen: (claim: string) => boolean): ReadonlySet<string> {
  return new Set(
    record.claims.flatMap(({ id, follows }) => (follows !== null && isOpen(id) ? [follows] : [])),
  );
}

/** What stood before on the place of an open claim; null where nothing did. */
function claimBefore(
  follows: string | null,
  words: ReadonlyMap<string, string>,
  people: PeoplesWords,
): ReviewClaim["before"] {
  const earlier = follows === null ? undefined : words.get(follows);
  if (follows === null || earlier === undefined) return null;
  const { judgement, ties } = people(follows);
  return { words: earlier, judgement, ties };
}
