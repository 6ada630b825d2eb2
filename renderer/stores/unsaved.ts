import { z } from "zod";
import type { TextHash } from "../../shared/words/span.ts";
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
  /** What was typed into an article in this window, or in one that is gone; it belongs to this window then. */
  readonly take: (article: string) => Promise<Unsaved | null>;
  readonly keep: (article: string, unsaved: Unsaved) => void;
  readonly forget: (article: string) => void;
};

const schema = z.object({ text: z.string(), basedOn: z.string(), conflict: z.string().nullable() });

/**
 * Keeps unsaved texts in the browser's storage, each window its own; where the storage is full or forbidden, they live
 * in the page alone. What another window holds while it is open is left to it.
 */
export function createUnsavedTexts(storage: Storage | null, windows: Windows): UnsavedTexts {
  const keep = (article: string, unsaved: Unsaved): void => {
    try {
      storage?.setItem(keyOf(article, windows.id), JSON.stringify(unsaved));
    } catch {
      // The storage is full: the text is still in the store, and leaving the page saves it.
    }
  };
  return {
    keep,
    forget: (article) => storage?.removeItem(keyOf(article, windows.id)),
    take: async (article) => {
      const key = await findKey(storage, article, windows);
      const unsaved = key === null ? null : read(storage, key);
      if (key !== null) storage?.removeItem(key);
      if (unsaved !== null) keep(article, unsaved);
      return unsaved;
    },
  };
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

function read(storage: Storage | null, key: string): Unsaved | null {
  const kept = storage?.getItem(key) ?? null;
  if (kept === null) return null;
  try {
    return schema.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}
