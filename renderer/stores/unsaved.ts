import { z } from "zod";
import type { TextHash } from "../../shared/words/span.ts";
import { replacementBetween, type Replacement } from "../proof/changed.ts";
import type { Windows } from "./windows.ts";

/** What a person typed into a draft and the desk does not hold yet; `basedOn` is the revision it was typed into. */
export type Unsaved = {
  readonly text: string;
  readonly basedOn: TextHash;
  /** Why it could not be saved, when another text took the place of the one it was typed into; else null. */
  readonly conflict: string | null;
};

/** Where unsaved text outlives the page. */
export type UnsavedTexts = {
  /**
   * What was typed into an article in this window, or in one that is gone; it belongs to this window then. `textOf` reads the
   * revision that it was typed into.
   */
  readonly take: (article: string, textOf: (hash: TextHash) => Promise<string>) => Promise<Unsaved | null>;
  /** `standing` is the text that it is based on, where that is at hand: then only what differs is written, at each key. */
  readonly keep: (article: string, unsaved: Unsaved, standing: string | null) => void;
  readonly forget: (article: string) => void;
};

/** As it is stored: the whole text, or what stands in the place of a part of the revision that it is based on. */
const schema = z.object({
  basedOn: z.string(),
  conflict: z.string().nullable(),
  text: z.string().optional(),
  change: z.object({ from: z.number(), to: z.number(), insert: z.string() }).optional(),
});
type Stored = z.infer<typeof schema>;

/**
 * Keeps unsaved texts in the browser's storage, each window its own; where the storage is full or forbidden, they live
 * in the page alone. What another window holds while it is open is left to it.
 */
export function createUnsavedTexts(storage: Storage | null, windows: Windows): UnsavedTexts {
  const store = (article: string, stored: Stored): void => {
    try {
      storage?.setItem(keyOf(article, windows.id), JSON.stringify(stored));
    } catch {
      // The storage is full: the text is still in the store, and leaving the page saves it.
    }
  };
  return {
    keep: (article, { text, basedOn, conflict }, standing) => {
      const change = standing === null ? null : replacementBetween(standing, text);
      store(article, { basedOn, conflict, ...(change === null ? { text } : { change }) });
    },
    forget: (article) => storage?.removeItem(keyOf(article, windows.id)),
    take: async (article, textOf) => {
      const key = await findKey(storage, article, windows);
      const stored = key === null ? null : read(storage, key);
      if (key !== null) storage?.removeItem(key);
      if (stored === null) return null;
      store(article, stored);
      const { basedOn, conflict } = stored;
      const text = stored.text ?? change(await textOf(basedOn), stored.change);
      return { text, basedOn, conflict };
    },
  };
}

function change(text: string, { from, to, insert }: Replacement = { from: 0, to: 0, insert: "" }): string {
  return text.slice(0, from) + insert + text.slice(to);
}

function keyOf(article: string, window: string): string {
  return `stet.unsaved/${window}/${article}`;
}

async function findKey(storage: Storage | null, article: string, windows: Windows): Promise<string | null> {
  if (storage === null) return null;
  const own = keyOf(article, windows.id);
  if (storage.getItem(own) !== null) return own;
  for (const key of Object.keys(storage)) {
    const window = /^stet\.unsaved\/([^/]+)\//u.exec(key)?.[1];
    if (window !== undefined && key === keyOf(article, window) && !(await windows.isOpen(window))) return key;
  }
  return null;
}

function read(storage: Storage | null, key: string): Stored | null {
  const kept = storage?.getItem(key) ?? null;
  if (kept === null) return null;
  try {
    return schema.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}
