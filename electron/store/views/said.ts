import type { Database } from "better-sqlite3";
import type { SaidOfClaims } from "../../../shared/review/peoplesWords.ts";
import { listJudgements, listWaivers } from "./judgements.ts";
import { listSetAside } from "./setAside.ts";
import { listTies } from "./ties.ts";

/** Everything that people said of claims of an article, also of claims that the current check has no longer. */
export function listSaid(db: Database, article: string): SaidOfClaims {
  return {
    judgements: listJudgements(db, article),
    waivers: listWaivers(db, article).map(({ claim, reason, person, at }) => ({ claim, reason, person, at })),
    ties: listTies(db, article),
    setAside: listSetAside(db, article),
  };
}
