import type { CheckRecord } from "../words/claim.ts";
import type { Source } from "../words/article.ts";
import type { TextHash } from "../words/span.ts";
import type { Acts, Entry } from "./entry.ts";

/** A text that must lie in the desk because something names it; `what` is for a sentence: "the source "s1"". */
export type NamedText = { readonly hash: TextHash; readonly what: string };

/** Every text that an entry names. The hashes of a decision's lists and of an exported file name no text of the desk. */
export function textsOf(entry: Entry): readonly NamedText[] {
  const { body, kind } = entry;
  switch (kind) {
    case "desk_created":
    case "policy_set":
      return [{ hash: body.policy, what: "the policy" }];
    case "decided":
      return [
        { hash: body.bound.text, what: "the text that was decided on" },
        { hash: body.bound.check, what: "the check that was decided on" },
        { hash: body.bound.policy, what: "the policy that was decided by" },
      ];
    case "evidence_tied":
    case "passage_set_aside":
      return [{ hash: body.text, what: `the source "${body.source}"` }];
    default:
      return textsOfArticle(body);
  }
}

function textsOfArticle(
  body: Exclude<Entry["body"], Acts["evidence_tied" | "passage_set_aside"]>,
): readonly NamedText[] {
  return [
    ...("text" in body ? [{ hash: body.text, what: "the text" }] : []),
    ...("proposal" in body ? [{ hash: body.proposal, what: "the delivered text" }] : []),
    ...("details" in body ? [{ hash: body.details, what: "the details" }] : []),
    ...("sources" in body ? body.sources.flatMap(textsOfSource) : []),
    ...("source" in body ? textsOfSource(body.source) : []),
    ...("check" in body && body.check !== null ? [{ hash: body.check.hash, what: "the check" }] : []),
  ];
}

/** Every text that a check read. */
export function textsOfCheck(record: CheckRecord): readonly NamedText[] {
  return [
    { hash: record.text, what: "the text that was checked" },
    ...record.sources.flatMap(textsOfSource),
    ...record.lost.map(({ id, since }) => ({ hash: since, what: `the text in which claim ${id} was lost` })),
  ];
}

function textsOfSource({ id, text }: Pick<Source, "id" | "text">): readonly NamedText[] {
  return text === null ? [] : [{ hash: text, what: `the source "${id}"` }];
}
