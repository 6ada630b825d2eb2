import type { Review } from "../../../shared/api/answers.ts";
import { quote } from "../../../shared/text/quote.ts";
import { useStores } from "../../stores/stores.ts";
import { formatInstant } from "../../time.ts";
import { usePersonName } from "./usePersonName.ts";

/** The decision that stands: who took it, when, and the words of its reason and note, as far as it has any. */
export type Decided = { readonly who: string; readonly when: string; readonly why: string };

/** What was decided of an article that is closed; null for one that is open. */
export function useDecided({ status, decisions }: Pick<Review, "status" | "decisions">): Decided | null {
  const policy = useStores().desk((state) => state.loaded?.policy);
  const nameOf = usePersonName();
  const last = decisions.at(-1);
  if (last === undefined || status === "new" || status === "in_review") return null;
  const { kind, reason, note, person, at } = last;
  const label = policy?.reasons[kind]?.find(({ code }) => code === reason)?.label ?? reason;
  const why = [label, note === null ? null : quote(note)].filter((words) => words !== null).join(": ");
  return { who: nameOf(person), when: formatInstant(at), why };
}
