import type { Act, ActKind, Acts, Entry } from "../../shared/history/entry.ts";
import type { Desk } from "./desk.ts";
import { appendEntry } from "./log.ts";
import { getText } from "./texts.ts";
import { explainTrouble } from "./trouble.ts";
import { applyEntry } from "./views/apply.ts";

/**
 * Does `work` in one IMMEDIATE transaction and answers what it answers, after COMMIT returned. Whatever it throws undoes
 * all of it. A desk that is busy, full, damaged or write-protected is a `Refusal`.
 */
export function inTransaction<T>(desk: Desk, work: () => T): T {
  try {
    return desk.db.transaction(work).immediate();
  } catch (error) {
    throw explainTrouble(error, desk.file);
  }
}

/** Appends one act to this device's chain and brings the views up to it. Only inside `inTransaction`. */
export function appendAct<Kind extends ActKind>(
  desk: Desk,
  kind: Kind,
  body: Acts[Kind],
  person: string | null,
): Entry<Kind> {
  const { db, device, way } = desk;
  if (!db.inTransaction) throw new Error(`"${kind}" was to be recorded outside a transaction.`);
  const act = { kind, body, at: desk.now(), person, account: device.account, way } as unknown as Act;
  const placed = appendEntry(db, desk.id, device.id, act);
  applyEntry({ db, readText: (hash) => getText(db, hash) }, placed);
  return placed.entry as Entry<Kind>;
}
