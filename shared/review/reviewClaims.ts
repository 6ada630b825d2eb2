import type { Review, ReviewClaim } from "../api/answers.ts";
import type { CheckRecord, Claim } from "../words/claim.ts";
import type { SourcePassage } from "./carryPassage.ts";
import { isSamePassage } from "./claimEvidence.ts";
import type { PeoplesWords } from "./peoplesWords.ts";

/** What a claim said that the check has no longer, and its sentence, which is empty where it is not known. */
export type WordsBefore = Pick<NonNullable<ReviewClaim["before"]>, "words" | "sentence">;

/** Such claims, by their ids. */
export type EarlierWords = (ids: ReadonlySet<string>) => ReadonlyMap<string, WordsBefore>;

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
    const passages = carriedPassages(claim, record.sources, people);
    return { ...claim, words, verdict: said.judgement?.verdict ?? null, ...said, ...passages, before };
  });
}

/**
 * What is tied to a claim and set aside for it: of its id, and of the one that the same words had before their finding
 * changed, where these passages have not moved on yet and their source is the same.
 */
function carriedPassages(
  { id, succeeds }: Claim,
  sources: CheckRecord["sources"],
  people: PeoplesWords,
): Pick<ReviewClaim, "ties" | "setAside"> {
  const { ties, setAside } = people(id);
  if (succeeds === undefined) return { ties, setAside };
  const isOfSource = (passage: SourcePassage): boolean =>
    sources.some((source) => source.id === passage.source && source.text === passage.text);
  const join = <Passage extends SourcePassage>(own: readonly Passage[], earlier: readonly Passage[]) => [
    ...own,
    ...earlier.filter((one) => isOfSource(one) && !own.some((known) => isSamePassage(known, one))),
  ];
  const earlier = people(succeeds);
  return { ties: join(ties, earlier.ties), setAside: join(setAside, earlier.setAside) };
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
  words: ReadonlyMap<string, WordsBefore>,
  people: PeoplesWords,
): ReviewClaim["before"] {
  const earlier = follows === null ? undefined : words.get(follows);
  if (follows === null || earlier === undefined) return null;
  const { judgement, waiver, ties } = people(follows);
  return { ...earlier, judgement, waiver, ties };
}
