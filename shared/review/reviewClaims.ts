import type { Review, ReviewClaim } from "../api/answers.ts";
import type { CheckRecord } from "../words/claim.ts";
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
    return { ...claim, words, verdict: said.judgement?.verdict ?? null, ...said, before };
  });
}

/** The claims that lost their place, with what people said of them. */
export function lostClaims(record: CheckRecord, people: PeoplesWords): Review["lost"] {
  return record.lost.map((lost) => ({ ...lost, ...people(lost.id) }));
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
  return { words: earlier, judgement: people(follows).judgement };
}
