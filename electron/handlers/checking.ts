import { canonicalJson } from "../../shared/text/canonical.ts";
import { carryClaims, type Carrying, type StandingWords } from "../../shared/review/carrying.ts";
import { isSettled } from "../../shared/review/claimObstacles.ts";
import { markMissingSources } from "../../shared/review/missing.ts";
import type { Citation, Source } from "../../shared/words/article.ts";
import type { CheckedClaim, CheckRecord, CheckReference } from "../../shared/words/claim.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { getText, putText } from "../store/texts.ts";
import { getCheck } from "../store/views/checks.ts";
import { listJudgements, listWaivers } from "../store/views/judgements.ts";

/** A text to be checked, with its sources as the desk keeps them and its citations placed in it. */
export type TextToCheck = {
  readonly text: string;
  readonly language: string;
  readonly createdAt: string | null;
  readonly sources: readonly (Omit<Source, "extra"> & { readonly words: string | null })[];
  readonly citations: readonly Citation[];
};

/** Runs the desk's checker, and marks the claims that cite a source whose text is missing. */
export function checkText(desk: Pick<Desk, "checker">, draft: TextToCheck): readonly CheckedClaim[] {
  const { text, language, createdAt, sources, citations } = draft;
  const checked = desk.checker.check({
    text,
    language,
    createdAt,
    sources: sources.map(({ id, words, title, publisher, publishedAt }) => ({
      id,
      text: words,
      title,
      publisher,
      publishedAt,
    })),
  });
  return markMissingSources(checked, citations, sources, text);
}

/** Sources with their words, as the checker needs them. */
export function readSources<Kept extends Source>(
  { db }: Desk,
  sources: readonly Kept[],
): readonly (Kept & { readonly words: string | null })[] {
  return sources.map((source) => ({
    ...source,
    words: source.text === null ? null : getText(db, source.text),
  }));
}

/** A check that was run, of a text that lies in the desk under `hash`. */
export type RunCheck = {
  readonly hash: TextHash;
  readonly text: string;
  readonly checked: readonly CheckedClaim[];
  readonly sources: CheckRecord["sources"];
};

/** Keeps the check of an article that is new on the desk, for its entry to name. */
export function keepFirstCheck(desk: Desk, check: RunCheck): CheckReference {
  return keep(desk, { previous: null, standing: [], ...check }).reference;
}

/** A kept check: how its entry names it, and the records before and after. */
export type KeptCheck = {
  readonly reference: CheckReference;
  readonly before: CheckRecord;
  readonly record: CheckRecord;
};

/** Keeps the next check of an article, its claims carried on from the one that stands. Inside the transaction of its act. */
export function keepNextCheck(desk: Desk, article: string, check: RunCheck): KeptCheck {
  const before = getCheck(desk.db, article);
  const previous = { record: before.record, text: getText(desk.db, before.record.text) };
  const standing = standingWords(desk, article, before.at);
  return { ...keep(desk, { previous, standing, ...check }), before: before.record };
}

function keep(
  desk: Desk,
  carrying: Omit<Carrying, "checker">,
): { readonly reference: CheckReference; readonly record: CheckRecord } {
  const checker = desk.checker.version;
  const sources = carrying.sources.map(({ id, text }) => ({ id, text }));
  const record = carryClaims({ ...carrying, checker, sources });
  const hash = putText(desk.db, canonicalJson(record));
  return { reference: { checker, hash }, record };
}

function standingWords({ db }: Desk, article: string, checkedAt: string): readonly StandingWords[] {
  const judgements = new Map(listJudgements(db, article).map((judgement) => [judgement.claim, judgement]));
  const waivers = new Map(listWaivers(db, article).map((waiver) => [waiver.claim, waiver]));
  const claims = new Set([...judgements.keys(), ...waivers.keys()].filter((claim) => claim !== null));
  return [...claims].map((claim) => {
    const judgement = judgements.get(claim) ?? null;
    const waiver = waivers.get(claim) ?? null;
    const asked = judgement !== null && (judgement.verdict === "query" || judgement.note !== null);
    return {
      claim,
      evidence: judgement?.evidence ?? [],
      hasWords: asked || waiver !== null,
      isSettled: isSettled({ judgement, waiver }, checkedAt),
    };
  });
}
