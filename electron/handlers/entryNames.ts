import type { EntryNames } from "../../shared/history/sentence.ts";
import { readable } from "../../shared/text/readable.ts";
import { shorten } from "../../shared/text/shorten.ts";
import type { CheckRecord } from "../../shared/words/claim.ts";
import type { Finding } from "../../shared/words/finding.ts";
import type { Policy } from "../../shared/words/policy.ts";
import type { Desk } from "../store/desk.ts";
import { listCheckHashes } from "../store/history.ts";
import { getText } from "../store/texts.ts";
import { findPolicyHashAt, getPolicyOf } from "../store/views/policies.ts";
import { listSources } from "../store/views/sources.ts";
import { quote } from "../../shared/text/quote.ts";

/** How long a claim's words are in a sentence of the log. */
const most = 70;

/** The words of a claim, whole, and what the checker found of it: nothing where the claim was lost. */
export type ClaimThen = { readonly words: string; readonly finding: Finding | null };

/** Finds what entries name by id, for one answer: each check and text is read once. */
export type EntryReader = {
  /** A claim as it stood when an entry named it; null where no check of that time has it. */
  readonly claimAt: (article: string, claim: string, position: number) => ClaimThen | null;
  /** The policy that was in force then; null before the desk's first. */
  readonly policyAt: (position: number) => Policy | null;
  readonly namesOf: (article: string | null, position: number) => EntryNames;
};

export function createEntryReader({ db }: Desk): EntryReader {
  const policies = remember((hash: string) => getPolicyOf(db, hash));
  const policyAt: EntryReader["policyAt"] = (position) => {
    const hash = findPolicyHashAt(db, position);
    return hash === null ? null : policies(hash);
  };
  const checks = remember((hash: string) => JSON.parse(getText(db, hash)) as CheckRecord);
  const texts = remember((hash: string) => getText(db, hash));
  const hashesOf = remember((article: string) => listCheckHashes(db, article));
  const sourcesOf = remember((article: string) => listSources(db, article));
  const claimAt: EntryReader["claimAt"] = (article, id, position) => {
    for (const { hash } of hashesOf(article)
      .filter((check) => check.position <= position)
      .toReversed()) {
      const { claims, lost, text } = checks(hash);
      const claim = claims.find((one) => one.id === id);
      const words = claim
        ? texts(text).slice(claim.start, claim.end)
        : lost.find((one) => one.id === id)?.words;
      if (words !== undefined) return { words: readable(words), finding: claim?.finding ?? null };
    }
    return null;
  };
  const namesOf: EntryReader["namesOf"] = (article, position) => ({
    claim: (id) => {
      const claim = article === null ? null : claimAt(article, id, position);
      return claim === null ? id : quote(shorten(claim.words, most));
    },
    criterion: (id) => quote(policyAt(position)?.rubric.find((one) => one.id === id)?.question ?? id),
    source: (id) => {
      const title = article === null ? undefined : sourcesOf(article).find((one) => one.id === id)?.title;
      return title === undefined ? `source ${id}` : quote(shorten(title, most));
    },
    reason: (decision, code) =>
      `, ${policyAt(position)?.reasons[decision]?.find((one) => one.code === code)?.label ?? code}`,
  });
  return { claimAt, policyAt, namesOf };
}

function remember<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}
