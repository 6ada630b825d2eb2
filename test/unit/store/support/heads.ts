import type { Database } from "better-sqlite3";
import type { ChainHead } from "../../../../shared/history/chain.ts";

/** Every device's last entry, as a witness would have noted them. */
export function listHeads(db: Database): ChainHead[] {
  const sql = `SELECT device, sequence, hash FROM log
    WHERE (device, sequence) IN (SELECT device, max(sequence) FROM log GROUP BY device) ORDER BY device`;
  return db.prepare<[], ChainHead>(sql).all();
}
