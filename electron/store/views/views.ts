import type { Database } from "better-sqlite3";
import type { TextHash } from "../../../shared/words/span.ts";

/** Where views are made, and how the texts that entries name are read: the desk's own, or another's to rebuild from. */
export type Views = { readonly db: Database; readonly readText: (hash: TextHash) => string };
