import { canonicalJson } from "../../shared/text/canonical.ts";
import { carryClaims, type Carrying } from "../../shared/review/carrying.ts";
import type { CheckedText } from "../../shared/review/checkText.ts";
import { standingWords } from "../../shared/review/peoplesWords.ts";
import type { PlacedShape } from "../../shared/review/shaping.ts";
import type { Source } from "../../shared/words/article.ts";
import type { CheckRecord, CheckReference } from "../../shared/words/claim.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { getText, putText } from "../store/texts.ts";
import { findEarlierClaims } from "./claimsBefore.ts";
import { getCheck } from "../store/views/checks.ts";
import { listSaid } from "../store/views/said.ts";

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
  readonly checked: CheckedText;
  readonly sources: CheckRecord["sources"];
  /** The person whose own edit the text is; left out where it came otherwise. */
  readonly mender?: string;
  /** What a person makes of the claims in this act, else what people made of them before. */
  readonly shapes?: readonly PlacedShape[];
};

/** Keeps the check of an article that is new on the desk, for its entry to name. */
export function keepFirstCheck(desk: Desk, check: RunCheck): CheckReference {
  return keep(desk, { previous: null, standing: [], ties: [], earlier: [], ...check }).reference;
}

/** A kept check: how its entry names it, and the records before and after. */
export type KeptCheck = {
  readonly reference: CheckReference;
  readonly before: CheckRecord;
  readonly record: CheckRecord;
};

/**
 * Keeps the next check of an article, its claims carried on from the one that stands; lost claims that the act settles are
 * not. Inside the transaction of its act.
 */
export function keepNextCheck(
  desk: Desk,
  article: string,
  check: RunCheck,
  settled: readonly string[] = [],
): KeptCheck {
  const before = getCheck(desk.db, article);
  const said = listSaid(desk.db, article);
  const lost = before.record.lost.filter(({ id }) => !settled.includes(id));
  const previous = { record: { ...before.record, lost }, text: getText(desk.db, before.record.text) };
  const standing = standingWords(said, lost, before.at);
  const earlier = findEarlierClaims(desk.db, article, idsAway(before.record, standing), check.hash);
  const carrying = { previous, standing, ties: said.ties, earlier };
  return { ...keep(desk, { ...carrying, ...check }), before: before.record };
}

/** Keeps a check that a person changed, for its entry to name. */
export function keepCheck(desk: Desk, record: CheckRecord): CheckReference {
  return { checker: record.checker, hash: putText(desk.db, canonicalJson(record)) };
}

/** The ids of claims on which people left something, and which a check has not. */
export function idsAway(
  { claims }: Pick<CheckRecord, "claims">,
  left: readonly { readonly claim: string | null }[],
): ReadonlySet<string> {
  const here = new Set(claims.map(({ id }) => id));
  return new Set(left.flatMap(({ claim }) => (claim === null || here.has(claim) ? [] : [claim])));
}

function keep(
  desk: Desk,
  carrying: Omit<Carrying, "checker">,
): { readonly reference: CheckReference; readonly record: CheckRecord } {
  const checker = desk.checker.version;
  const sources = carrying.sources.map(({ id, text }) => ({ id, text }));
  const record = carryClaims({ ...carrying, checker, sources });
  return { reference: keepCheck(desk, record), record };
}
