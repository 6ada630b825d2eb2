import { listPolicyChanges } from "../../../shared/review/policyChanges.ts";
import type { Policy } from "../../../shared/words/policy.ts";
import { useStores } from "../../stores/stores.ts";
import { tidyPolicy } from "./tidyPolicy.ts";

export type Rules = {
  readonly standing: Policy;
  /** As they are filled in. */
  readonly draft: Policy;
  /** As they would be sent. */
  readonly tidy: Policy;
  /** What that changes, in sentences. */
  readonly changes: readonly string[];
  readonly isChanged: boolean;
  /** The version that somebody's changes were of, where another has taken its place meanwhile; else null. */
  readonly overtaken: number | null;
};

/** The desk's rules with what somebody changes in them, kept until it is saved; null before the desk answered. */
export function useRules(): Rules | null {
  const { desk, forms } = useStores();
  const standing = desk((state) => state.loaded?.policy);
  const kept = forms((state) => state.rules);
  if (standing === undefined) return null;
  // What somebody else changed meanwhile is not written over.
  const isKept = kept !== null && kept.version === standing.version;
  const draft = isKept ? kept : standing;
  const tidy = tidyPolicy(draft);
  const changes = listPolicyChanges(standing, tidy);
  const overtaken = kept !== null && !isKept ? kept.version : null;
  return { standing, draft, tidy, changes, isChanged: changes.length > 0, overtaken };
}
