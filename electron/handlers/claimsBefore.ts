import type { Acts, Entry } from "../../shared/history/entry.ts";
import type { WordsBefore } from "../../shared/review/reviewClaims.ts";
import type { CheckRecord, Claim, EarlierClaim } from "../../shared/words/claim.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { listEntries } from "../store/history.ts";
import { getText } from "../store/texts.ts";

const mostChecks = 2_000;
/** An earlier claim comes back from so many checks ago, or from a check of the very text that is restored. */
const mostBack = 40;

/**
 * The words and sentences of claims that the current check has no longer, by claim id, as the newest of the earlier checks had them.
 * Ids are never used twice, so that any check that has an id has the same claim. The checks are named by the log; none is
 * read where nothing is looked for.
 */
export function findEarlierWords(
  db: Desk["db"],
  article: string,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, WordsBefore> {
  const found = findEarlier(db, ids, ids.size === 0 ? [] : listChecks(db, article));
  return new Map(found.map(({ claim, words, sentence }) => [claim.id, { words, sentence }]));
}

/**
 * The claims of these ids that stood once in a text of the article: as the latest checks had them, or the checks of the
 * text of that hash.
 */
export function findEarlierClaims(
  db: Desk["db"],
  article: string,
  ids: ReadonlySet<string>,
  text: TextHash | null,
): readonly EarlierClaim[] {
  if (ids.size === 0) return [];
  const checks = listChecks(db, article).filter((check, index) => index < mostBack || check.text === text);
  return findEarlier(db, ids, checks).filter(({ sentence }) => sentence !== "");
}

/** More changes than this of one claim are not followed. */
const mostSteps = 12;

/** By the ids of earlier claims, the claim of a check that stands in their place, through as many changes as were between. */
export function findSuccessors(
  db: Desk["db"],
  article: string,
  { claims }: Pick<CheckRecord, "claims">,
): ReadonlyMap<string, string> {
  const now = new Map(claims.map(({ id }) => [id, id]));
  const checks = listChecks(db, article).slice(0, mostBack);
  let found: readonly Claim[] = claims;
  for (let step = 0; step < mostSteps && found.length > 0; step += 1) {
    const before = new Set<string>();
    for (const { id, follows, succeeds } of found)
      for (const earlier of [follows, succeeds ?? null]) {
        if (earlier === null || now.has(earlier)) continue;
        now.set(earlier, now.get(id) ?? id);
        before.add(earlier);
      }
    found = before.size === 0 ? [] : findEarlier(db, before, checks).map(({ claim }) => claim);
  }
  return now;
}

/** How a lost claim was put on another the last time, and the check in which it was lost; null where it never was. */
export function findPlacing(
  db: Desk["db"],
  article: string,
  claim: string,
): { readonly placed: Acts["claim_placed"]; readonly before: CheckRecord } | null {
  const entries = listCheckEntries(db, article);
  const at = entries.findIndex(({ kind, body }) => kind === "claim_placed" && body.claim === claim);
  const entry = entries[at];
  const before = entries.slice(at + 1).find(({ body }) => "check" in body && body.check !== null);
  if (entry?.kind !== "claim_placed" || before === undefined) return null;
  const check = "check" in before.body ? before.body.check : null;
  return check === null
    ? null
    : { placed: entry.body, before: JSON.parse(getText(db, check.hash)) as CheckRecord };
}

type NamedCheck = { readonly hash: TextHash; readonly text: TextHash | null };

/** Every check of the article, newest first, with the text of its entry, where that brought one. */
function listChecks(db: Desk["db"], article: string): readonly NamedCheck[] {
  return listCheckEntries(db, article).flatMap(({ body }) =>
    "check" in body && body.check !== null
      ? [{ hash: body.check.hash, text: "text" in body ? body.text : null }]
      : [],
  );
}

const checkKinds = [
  "article_imported",
  "revision_imported",
  "proposal_settled",
  "proposal_merged",
  "revision_cut",
  "source_added",
  "claim_placed",
  "claims_shaped",
  "rechecked",
] as const;

function listCheckEntries(db: Desk["db"], article: string): readonly Entry[] {
  return listEntries(db, { article, kinds: checkKinds, limit: mostChecks }).map(({ entry }) => entry);
}

/** Each claim from the newest of the checks that has it; its sentence is empty where it stood more than once. */
function findEarlier(
  db: Desk["db"],
  ids: ReadonlySet<string>,
  checks: readonly NamedCheck[],
): readonly EarlierClaim[] {
  const found = new Map<string, EarlierClaim>();
  for (const { hash } of checks) {
    if (found.size === ids.size) break;
    const { claims, aside = [], sources, text: named } = JSON.parse(getText(db, hash)) as CheckRecord;
    const missing = [...claims, ...aside].filter(({ id }) => ids.has(id) && !found.has(id));
    const text = missing.length === 0 ? "" : getText(db, named);
    for (const claim of missing) {
      const whole = text.slice(claim.sentence.start, claim.sentence.end);
      const sentence = text.indexOf(whole) === text.lastIndexOf(whole) ? whole : "";
      found.set(claim.id, { claim, words: text.slice(claim.start, claim.end), sentence, sources });
    }
  }
  return [...found.values()];
}
