import type { Entry } from "./entry.ts";
import type { HashText } from "../words/span.ts";

/** What stands before an entry's bytes when they are hashed, so that no other hash of Stet's can be mistaken for it. */
export const logDomain = "stet/log/1\0";

/** What a device's first entry names as its previous one. */
export const noPrevious = "0".repeat(64);

/** The last entry of a device's chain; `hash` is all that a later entry, a copy or a witness needs to know of it. */
export type ChainHead = { readonly device: string; readonly sequence: number; readonly hash: string };

/** The name of an entry: SHA-256 over the domain and the entry's canonical JSON, in UTF-8. */
export function hashEntry(json: string, hash: HashText): string {
  return hash(logDomain + json);
}

/** Why an entry cannot follow the head of its device's chain (null: the chain is empty), or null where it can. */
export function findLinkProblem(
  head: ChainHead | null,
  entry: Pick<Entry, "sequence" | "previous">,
): string | null {
  const sequence = (head?.sequence ?? 0) + 1;
  if (entry.sequence !== sequence)
    return `it stands where entry ${sequence} belongs, so that entries are missing, doubled or out of order`;
  if (entry.previous !== (head?.hash ?? noPrevious)) return "it does not follow the entry before it";
  return null;
}
