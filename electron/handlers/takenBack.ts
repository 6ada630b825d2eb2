import type { Acts } from "../../shared/history/entry.ts";
import type { Desk } from "../store/desk.ts";
import { listEntries } from "../store/history.ts";

/** So many verdicts of an article are looked through. */
const mostVerdicts = 2_000;

/** The verdict on a claim that was taken back last, where nothing was said of it since; null where none was. */
export function findTakenBack(
  { db }: Pick<Desk, "db">,
  article: string,
  claim: string,
): Acts["claim_judged"] | null {
  const entries = listEntries(db, { article, kinds: ["claim_judged"], limit: mostVerdicts });
  const said = entries.flatMap(({ entry }) =>
    entry.kind === "claim_judged" && entry.body.claim === claim ? [entry.body] : [],
  );
  const [last, before] = said;
  return last?.verdict === null && before !== undefined ? before : null;
}
