import { z } from "zod";
import type { TextHash } from "../../shared/words/span.ts";

/** What a person typed into a draft and the desk does not hold yet; `basedOn` is the revision it was typed into. */
export type Unsaved = {
  readonly text: string;
  readonly basedOn: TextHash;
  /** Why it could not be saved, when another text took the place of the one it was typed into; else null. */
  readonly conflict: string | null;
};

/** Where unsaved text outlives the page. */
export type UnsavedTexts = {
  readonly find: (article: string) => Unsaved | null;
  readonly keep: (article: string, unsaved: Unsaved) => void;
  readonly forget: (article: string) => void;
};

const schema = z.object({ text: z.string(), basedOn: z.string(), conflict: z.string().nullable() });

/** Keeps unsaved texts in the browser's storage; where it is full or forbidden, they live in the page alone. */
export function createUnsavedTexts(storage: Storage | null): UnsavedTexts {
  return {
    find: (article) => read(storage, keyOf(article)),
    keep: (article, unsaved) => {
      try {
        storage?.setItem(keyOf(article), JSON.stringify(unsaved));
      } catch {
        // The storage is full: the text is still in the store, and leaving the page saves it.
      }
    },
    forget: (article) => storage?.removeItem(keyOf(article)),
  };
}

function keyOf(article: string): string {
  return `stet.unsaved/${article}`;
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
